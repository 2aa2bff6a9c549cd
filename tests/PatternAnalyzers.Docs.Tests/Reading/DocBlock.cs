namespace PatternAnalyzers.Docs.Tests.Reading;

/// <summary>A block of a page that is no prose.</summary>
/// <param name="Page">Path of the page in the checkout.</param>
/// <param name="Heading">The heading that it stands under; empty above the first.</param>
/// <param name="Line">Its first line, from 1.</param>
/// <param name="Language">What the fence says; null when the block is indented.</param>
/// <param name="Lines">Its lines without fence and indentation.</param>
internal sealed record DocBlock(string Page, string Heading, int Line, string? Language, IReadOnlyList<string> Lines)
{
    public string Text => string.Join('\n', Lines) + "\n";

    public string Place => $"{Page}:{Line}";
}
