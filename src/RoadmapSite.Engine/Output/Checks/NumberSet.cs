namespace RoadmapSite.Engine.Output.Checks;

/// <summary>Hashes of one page, each once; emptied for the next page without touching what it holds.</summary>
internal sealed class NumberSet
{
    private ulong[] numbers = new ulong[512];
    private int[] rounds = new int[512];
    private int round = 1;

    public int Count { get; private set; }

    /// <returns>Whether it was not there.</returns>
    public bool Add(ulong number)
    {
        if (Count * 2 >= numbers.Length)
        {
            Grow();
        }

        for (var at = (int)number & numbers.Length - 1; ; at = at + 1 & numbers.Length - 1)
        {
            if (rounds[at] != round)
            {
                (numbers[at], rounds[at]) = (number, round);
                Count++;
                return true;
            }

            if (numbers[at] == number)
            {
                return false;
            }
        }
    }

    public bool Contains(ulong number)
    {
        for (var at = (int)number & numbers.Length - 1; rounds[at] == round; at = at + 1 & numbers.Length - 1)
        {
            if (numbers[at] == number)
            {
                return true;
            }
        }

        return false;
    }

    public void Clear()
    {
        Count = 0;
        round++;
    }

    private void Grow()
    {
        var (oldNumbers, oldRounds) = (numbers, rounds);
        (numbers, rounds) = (new ulong[oldNumbers.Length * 2], new int[oldNumbers.Length * 2]);
        Count = 0;
        for (var at = 0; at < oldNumbers.Length; at++)
        {
            if (oldRounds[at] == round)
            {
                Add(oldNumbers[at]);
            }
        }
    }
}
