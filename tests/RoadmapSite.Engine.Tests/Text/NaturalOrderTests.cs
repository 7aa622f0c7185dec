using CsCheck;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Tests.Text;

public sealed class NaturalOrderTests
{
    [Theory]
    [InlineData("INIT-2", "INIT-10")]
    [InlineData("OBJ-1.2", "OBJ-1.10")]
    [InlineData("A-9", "A-9b")]
    [InlineData("A", "A-1")]
    [InlineData("a01", "a1")]
    [InlineData("a1", "a02")]
    [InlineData("Z", "a")]
    [InlineData("R-99999999999999999998", "R-99999999999999999999")]
    [InlineData("", "a")]
    public void Numbers_inside_ids_are_counted(string first, string second)
    {
        Assert.True(NaturalOrder.Comparer.Compare(first, second) < 0);
        Assert.True(NaturalOrder.Comparer.Compare(second, first) > 0);
    }

    [Fact]
    public void It_is_an_order()
    {
        var id = Gen.Char["ab-.019"].Array[0, 6].Select(letters => new string(letters));
        Gen.Select(id, id, id).Sample(
            (a, b, c) =>
            {
                var order = NaturalOrder.Comparer;
                Assert.Equal(Math.Sign(order.Compare(a, b)), -Math.Sign(order.Compare(b, a)));
                Assert.Equal(a == b, order.Compare(a, b) == 0);
                Assert.True(order.Compare(a, b) > 0 || order.Compare(b, c) > 0 || order.Compare(a, c) <= 0, $"{a} ≤ {b} ≤ {c}");
            },
            iter: 20_000);
    }
}
