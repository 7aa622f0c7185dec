namespace RoadmapSite.Engine.Queries;

/// <summary>What an expression gives, as far as it is known before it is worked out.</summary>
internal enum Sort
{
    /// <summary>Known only from the value.</summary>
    Any,
    Truth,
    Number,
    Money,
    Percent,
    Year,
    Text,
    Date,

    /// <summary>A number of days or months, to be added to a date.</summary>
    Time,
    Item,

    /// <summary>A map with declared fields, such as a milestone.</summary>
    Part,

    /// <summary>An object of the computed data.</summary>
    Data,
}
