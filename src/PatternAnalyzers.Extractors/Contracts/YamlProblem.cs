namespace PatternAnalyzers.Extractors.Contracts;

/// <summary>Why a document cannot be read.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Message">What is there that the subset does not have.</param>
internal sealed record YamlProblem(int Line, string Message)
{
    /// <summary>As in facts: <c>unreadable: line 4: tab in indentation</c>.</summary>
    public override string ToString() => "unreadable: line " + Line.ToString(System.Globalization.CultureInfo.InvariantCulture) + ": " + Message;
}
