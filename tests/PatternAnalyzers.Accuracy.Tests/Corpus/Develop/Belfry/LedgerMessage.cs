namespace Corpus.Belfry.Ledger;

public enum Severity { Hint, Refuse }

public sealed record Remark(Severity Severity, int Line, string Text);

/// <summary>Given what the author typed into the commit editor, says what stops the commit.</summary>
public static class CommitMessageRules
{
    private static readonly string[] Kinds = ["post", "fix", "close", "audit", "docs", "build"];

    public static IReadOnlyList<Remark> Check(string message)
    {
        var remarks = new List<Remark>();
        var lines = message.ReplaceLineEndings("\n").Split('\n');
        var subject = lines[0];

        int colon = subject.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
            remarks.Add(new(Severity.Refuse, 1, "expected 'kind(area): subject'"));
        else if (!Kinds.Contains(subject[..colon].Split('(')[0]))
            remarks.Add(new(Severity.Refuse, 1, $"unknown kind, use one of {string.Join(", ", Kinds)}"));

        if (subject.Length > 72) remarks.Add(new(Severity.Refuse, 1, $"{subject.Length} characters"));
        if (subject.EndsWith('.')) remarks.Add(new(Severity.Hint, 1, "no full stop"));
        for (var i = 1; i < lines.Length; i++)
        {
            if (i == 1 && lines[i].Length != 0) remarks.Add(new(Severity.Refuse, 2, "must be blank"));
            if (lines[i].Length > 100 && !lines[i].Contains("://")) remarks.Add(new(Severity.Hint, i + 1, "wrap at 100"));
        }
        if (!lines.Any(l => l.StartsWith("Signed-off-by: ", StringComparison.Ordinal)))
            remarks.Add(new(Severity.Refuse, lines.Length, "Signed-off-by is missing"));
        return remarks;
    }
}
