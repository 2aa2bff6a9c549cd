using System.Globalization;

namespace PatternAnalyzers.History.Git;

/// <summary>What one pass over the history tells: HEAD, and the newest commit of every path.</summary>
internal sealed class CommitLog(IReadOnlySet<string> boundary)
{
    private readonly HashSet<string> shallow = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> newest = new(StringComparer.Ordinal);
    private string commit = "";
    private long time;
    private bool first;

    /// <summary>Marks a commit among the paths: U+0001, SHA, blank, Unix seconds.</summary>
    public const string Format = "--format=%x01%H %ct";

    public string? Head { get; private set; }

    public long? HeadTime { get; private set; }

    public IReadOnlyDictionary<string, long> Newest => newest;

    public IReadOnlyCollection<string> Shallow => shallow;

    public async Task<string> ReadAsync(TextReader output, CancellationToken cancellation)
    {
        await foreach (var token in NulTokens.ReadAsync(output, cancellation).ConfigureAwait(false))
            Take(token);

        return "";
    }

    private void Take(string token)
    {
        if (token.StartsWith('\u0001'))
            TakeCommit(token);
        else if (token.Length > 0)
            TakePath(first && token[0] == '\n' ? token[1..] : token);
    }

    private void TakeCommit(string token)
    {
        var blank = token.IndexOf(' ', StringComparison.Ordinal);
        commit = token[1..blank];
        time = long.Parse(token.AsSpan(blank + 1), NumberStyles.None, CultureInfo.InvariantCulture);
        first = true;
        Head ??= commit;
        HeadTime ??= time;
    }

    private void TakePath(string path)
    {
        first = false;
        if (newest.TryGetValue(path, out var known) && known >= time)
            return;

        newest[path] = time;
        if (boundary.Contains(commit))
            shallow.Add(path);
        else
            shallow.Remove(path);
    }
}
