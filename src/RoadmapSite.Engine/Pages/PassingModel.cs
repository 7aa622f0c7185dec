namespace RoadmapSite.Engine.Pages;

/// <summary>A model that is made when it is asked for, and kept as long as somebody shows it: others may ask for it soon, and those of all overview pages together are larger than the knowledge base.</summary>
internal sealed class PassingModel(Func<Model> make)
{
    private readonly Lock making = new();
    private readonly WeakReference<Model> made = new(null!);

    public Model Value
    {
        get
        {
            lock (making)
            {
                if (!made.TryGetTarget(out var model))
                {
                    model = make();
                    made.SetTarget(model);
                }

                return model;
            }
        }
    }
}
