namespace PatternAnalyzers.Extractors.Evidence.Hooks;

/// <summary>The words by which hooks of git give themselves away: the names of the hooks, their files and what git hands to them.</summary>
internal static class GitHookWords
{
    private static readonly (string Word, string Subtype)[] Joined =
    [
        ("precommit", "pre_commit"), ("beforecommit", "pre_commit"), ("lintstaged", "pre_commit"),
        ("postcommit", "post_commit"), ("aftercommit", "post_commit"), ("oncommitted", "post_commit"),
        ("commitmsg", "git"), ("commitmessagehook", "git"), ("prepush", "git"), ("postcheckout", "git"), ("postmerge", "git"), ("postrewrite", "git"),
        ("prerebase", "git"),
        ("commithook", "git"), ("commitmessage", "git"), ("conventionalcommit", "git"), ("commitcheck", "pre_commit"), ("commitgate", "pre_commit"),
        ("commitguard", "pre_commit"), ("stagedfile", "pre_commit"),
        ("prereceive", "git"), ("postreceive", "git"), ("updatehook", "git"), ("githook", "git"), ("husky", "git"), ("applypatch", "git"),
    ];

    private static readonly (string Word, string Subtype)[] Written =
    [
        ("prepare-commit-msg", "git"), ("commit-msg", "git"), ("COMMIT_EDITMSG", "git"), ("pre-push", "git"), ("post-checkout", "git"), ("post-merge", "git"),
        ("post-rewrite", "git"),
        ("pre-rebase", "git"), ("pre-receive", "git"), ("post-receive", "git"), ("applypatch-msg", "git"), ("GIT_QUARANTINE_PATH", "git"),
        ("GIT_PUSH_OPTION", "git"), ("GIT_INDEX_FILE", "git"), ("core.hooksPath", "git"), ("HUSKY", "git"),
        ("pre-commit", "pre_commit"), ("lint-staged", "pre_commit"), ("diff --cached", "pre_commit"), ("diff --staged", "pre_commit"),
        ("git stash --keep-index", "pre_commit"),
        ("post-commit", "post_commit"), (".githooks", "git"), (".husky", "git"), (".git/hooks", "git"),
    ];

    // Every tool around git has these; they back up other signs and never stand in a comment for one.
    private static readonly (string Word, string Subtype)[] Common =
    [
        ("GIT_AUTHOR_", "git"), ("GIT_COMMITTER_", "git"), ("GIT_DIR", "git"), ("GIT_WORK_TREE", "git"), ("refs/heads/", "git"), (".git/HEAD", "git"),
        ("diff-tree", "post_commit"), ("log -1", "post_commit"), ("--cached", "pre_commit"), ("--staged", "pre_commit"), ("GIT_", "git"),
    ];

    // Whoever writes these puts hooks in place.
    private static readonly string[] Places = ["core.hooksPath", ".githooks", ".husky", ".git/hooks"];

    private static readonly Dictionary<string, string> Hooks = new(StringComparer.Ordinal)
    {
        ["pre-commit"] = "pre_commit", ["post-commit"] = "post_commit", ["prepare-commit-msg"] = "git", ["commit-msg"] = "git", ["pre-merge-commit"] = "git",
        ["pre-push"] = "git", ["pre-rebase"] = "git",
        ["post-checkout"] = "git", ["post-merge"] = "git", ["post-rewrite"] = "git", ["pre-receive"] = "git", ["update"] = "git", ["post-receive"] = "git",
        ["post-update"] = "git", ["applypatch-msg"] = "git",
        ["pre-applypatch"] = "git", ["post-applypatch"] = "git", ["pre-auto-gc"] = "git", ["reference-transaction"] = "git", ["push-to-checkout"] = "git",
    };

    private static readonly HashSet<string> Handed = new(StringComparer.OrdinalIgnoreCase)
    {
        "refname", "oldsha", "newsha", "oldrev", "newrev", "commitmessagefile", "commitmsgfile", "commitmessage", "commitmsg", "messagepath", "pushedref",
        "hookarguments", "hookargs", "localref", "remoteref",
    };

    // How people write of what git does around a hook.
    private static readonly (string Phrase, string Subtype)[] Prose =
    [
        ("about to be committed", "pre_commit"), ("before the commit", "pre_commit"), ("before a commit", "pre_commit"), ("before each commit", "pre_commit"),
        ("before every commit", "pre_commit"),
        ("staged file", "pre_commit"), ("git commit waits", "pre_commit"), ("after the commit", "post_commit"), ("after a commit", "post_commit"),
        ("after each commit", "post_commit"), ("after every commit", "post_commit"),
        ("git hands", "git"), ("git passes", "git"), ("git writes to stdin", "git"), ("git pipes", "git"), ("git feeds", "git"), ("git calls", "git"),
        ("git gives", "git"), ("git accepts", "git"), ("called by git", "git"), ("run by git", "git"),
        ("git rebase starts", "git"), ("git hook", "git"), ("hook of git", "git"), ("before a push", "git"), ("before the push", "git"),
        ("after a merge", "git"), ("after a checkout", "git"), ("switch of branches", "git"),
    ];

    // Every whole file is looked through for all these words: without any of the stems there is none of them.
    private static readonly string[] Stems = StemsOf("git", "commit", "stage", "push", "merge", "checkout", "husky", "-re");

    /// <summary>Subtype of the hook whose whole name the text is; null for other text.</summary>
    public static string? OfHook(string text) => Hooks.TryGetValue(text, out var subtype) ? subtype : null;

    /// <summary>True when the text names a place where hooks are kept, not a hook.</summary>
    public static bool IsPlace(string text) => text == "hooks" || Array.Exists(Places, place => text.IndexOf(place, StringComparison.Ordinal) >= 0);

    /// <summary>Subtype that a name of a type or member speaks for; null when it speaks of no hook.</summary>
    public static string? OfName(string name) =>
        First(Joined, Plain(name), StringComparison.OrdinalIgnoreCase);

    /// <summary>As <see cref="OfText"/>, for literals: commands and variables of git count too.</summary>
    public static string? OfLiteral(string text) =>
        OfText(text) ?? First(Common, text, StringComparison.Ordinal);

    /// <summary>Subtype that text in code or in a comment speaks for; null when it speaks of no hook.</summary>
    public static string? OfText(string text) =>
        First(Written, text, StringComparison.Ordinal);

    /// <summary>Subtype that a comment speaks for; null when it speaks of no hook.</summary>
    public static string? OfComment(string text) =>
        OfText(text) ?? First(Prose, text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Subtype that a parameter speaks for: what git or a runner of its hooks hands over; null for others.</summary>
    public static string? OfParameter(string name)
    {
        var text = Plain(name);
        if (text.StartsWith("staged", StringComparison.OrdinalIgnoreCase))
            return "pre_commit";
        return Handed.Contains(text) ? "git" : text.Equals("numstat", StringComparison.OrdinalIgnoreCase) ? "post_commit" : null;
    }

    /// <summary>True when a file holds any of the words, in code or in a comment.</summary>
    public static bool AreIn(string text) =>
        Array.Exists(Stems, stem => text.IndexOf(stem, StringComparison.OrdinalIgnoreCase) >= 0)
        && (OfLiteral(text) is not null || First(Prose, text, StringComparison.OrdinalIgnoreCase) is not null);

    private static string[] StemsOf(params string[] common)
    {
        var words = Written.Concat(Common).Concat(Prose).Select(static row => row.Item1);
        return [.. common, .. words.Where(word => !Array.Exists(common, stem => word.IndexOf(stem, StringComparison.OrdinalIgnoreCase) >= 0))];
    }

    private static string? First((string Words, string Subtype)[] rows, string text, StringComparison comparison)
    {
        foreach (var (words, subtype) in rows)
        {
            if (text.IndexOf(words, comparison) >= 0)
                return subtype;
        }

        return null;
    }

    private static string Plain(string name) => name.Replace("_", "");
}
