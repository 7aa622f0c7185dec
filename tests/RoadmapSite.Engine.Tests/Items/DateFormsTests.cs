using CsCheck;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Tests.Items;

public sealed class DateFormsTests
{
    [Theory]
    [InlineData("2027/3/31", "2027-03-31")]
    [InlineData("2027.03.31", "2027-03-31")]
    [InlineData("20270331", "2027-03-31")]
    [InlineData("2027-3", "2027-03")]
    [InlineData("31/03/2027", "2027-03-31")]
    [InlineData("03/31/2027", "2027-03-31")]
    [InlineData("31. 3. 2027", "2027-03-31")]
    [InlineData("05/05/2027", "2027-05-05")]
    [InlineData("31 March 2027", "2027-03-31")]
    [InlineData("March 31, 2027", "2027-03-31")]
    [InlineData("1st Sept. 2027", "2027-09-01")]
    [InlineData("Mar 2027", "2027-03")]
    [InlineData("Q2 2027", "2027-Q2")]
    [InlineData("2027q2", "2027-Q2")]
    [InlineData("h1 2027", "2027-H1")]
    [InlineData("2027-W5", "2027-W05")]
    public void A_date_in_another_form_is_written_in_ours(string text, string expected) => Assert.Equal(expected, DateForms.Tidy(text));

    [Theory]
    [InlineData("03/04/2027")]
    [InlineData("31/02/2027")]
    [InlineData("Marchember 2027")]
    [InlineData("Q5 2027")]
    [InlineData("soon")]
    [InlineData("")]
    public void What_is_no_date_or_could_be_two_is_left_to_a_person(string text) => Assert.Null(DateForms.Tidy(text));

    [Fact]
    public void Whatever_is_written_the_answer_is_a_date_of_ours_or_none() =>
        Gen.OneOf(Gen.String, Gen.String["0123456789-/. QHWFYabcdefmarjn"]).Sample(text =>
            Assert.True(DateForms.Tidy(text) is not { } form || PartialDate.TryParse(form, PlanningCalendar.Default, out _) == DateReading.Read));
}
