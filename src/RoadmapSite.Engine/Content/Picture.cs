using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content;

/// <summary>A picture that prose shows.</summary>
/// <param name="At">All of it, from the exclamation mark on.</param>
/// <param name="Address">The place of its address.</param>
/// <param name="Target">The address as written.</param>
/// <param name="Words">What is said in its place to those who do not see it.</param>
/// <param name="File">The file of the content it shows; null for one that is not there, or stands elsewhere.</param>
public sealed record Picture(Span At, Span Address, string Target, string Words, PictureFile? File);
