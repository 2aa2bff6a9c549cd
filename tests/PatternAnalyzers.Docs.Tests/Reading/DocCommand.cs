namespace PatternAnalyzers.Docs.Tests.Reading;

/// <summary>A command that a page tells its readers to run.</summary>
/// <param name="Page">Path of the page in the checkout.</param>
/// <param name="Heading">The heading that it stands under.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Text">The line as it stands.</param>
internal sealed record DocCommand(string Page, string Heading, int Line, string Text)
{
    public override string ToString() => $"{Page}:{Line}: {Text}";
}
