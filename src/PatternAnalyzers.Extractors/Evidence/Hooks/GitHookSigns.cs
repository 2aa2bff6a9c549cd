namespace PatternAnalyzers.Extractors.Evidence.Hooks;

/// <summary>What was seen of git and of a program in one class.</summary>
internal sealed class GitHookSigns
{
    /// <summary>True when a text says anything of git.</summary>
    public bool HasText { get; private set; }

    /// <summary>Subtype of the first hook that a text names.</summary>
    public string? Named { get; private set; }

    /// <summary>True when a text asks for what is staged.</summary>
    public bool Staged { get; private set; }

    /// <summary>True when a text names the refs of branches.</summary>
    public bool Refs { get; private set; }

    /// <summary>True when a text names a place where hooks are kept.</summary>
    public bool Installs { get; private set; }

    /// <summary>Subtype of the hook that a property gives as its name.</summary>
    public string? Self { get; set; }

    /// <summary>True when git is started.</summary>
    public bool Git { get; set; }

    /// <summary>True when standard input is read.</summary>
    public bool Input { get; set; }

    /// <summary>True when a variable of git's is read.</summary>
    public bool Environment { get; set; }

    /// <summary>True when something is written to standard error.</summary>
    public bool Complains { get; set; }

    /// <summary>Takes a text of the class.</summary>
    public void Add(string text)
    {
        HasText |= GitHookWords.OfLiteral(text) is not null || GitHookWords.OfHook(text) is not null;
        Installs |= GitHookWords.IsPlace(text);
        Staged |= text.IndexOf("--cached", StringComparison.Ordinal) >= 0 || text.IndexOf("--staged", StringComparison.Ordinal) >= 0;
        Refs |= text.IndexOf("refs/heads/", StringComparison.Ordinal) >= 0 || text.IndexOf("refs/tags/", StringComparison.Ordinal) >= 0;
        Named ??= GitHookWords.OfText(text);
    }
}
