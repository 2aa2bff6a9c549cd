using System.Text;
using System.Text.RegularExpressions;

namespace Corpus.Belfry.Toyshop;

public interface IStagedBlob
{
    string Path { get; }
    long Size { get; }
    string? PreviousPath { get; }
    Stream Open();
}

public interface IIndexView
{
    IEnumerable<IStagedBlob> Staged();
    bool IsIgnored(string path);
}

public interface IPreCommitStep
{
    string Title { get; }
    IReadOnlyCollection<string> Inspect(IIndexView index);
}

public sealed class SecretScanPreCommitStep : IPreCommitStep
{
    private static readonly Regex Leak = new(@"(AKIA[0-9A-Z]{16}|-----BEGIN (RSA |EC )?PRIVATE KEY-----|(?i:password|apikey)\s*[:=]\s*[""'][^""']{8,}[""'])", RegexOptions.Compiled);

    public string Title => "no credentials";

    public IReadOnlyCollection<string> Inspect(IIndexView index)
    {
        var hits = new List<string>();
        foreach (var blob in index.Staged())
        {
            if (blob.Size > 1_000_000 || blob.Path.EndsWith(".snap")) continue;
            using var reader = new StreamReader(blob.Open(), Encoding.UTF8);
            for (int no = 1; reader.ReadLine() is { } line; no++)
            {
                if (Leak.IsMatch(line) && !line.Contains("allow-secret"))
                    hits.Add($"{blob.Path}:{no}");
            }
        }
        return hits;
    }
}

public sealed class Weighbridge : IPreCommitStep
{
    private readonly long _limit;
    private readonly HashSet<string> _exempt;

    public Weighbridge(long limit, params string[] exemptExtensions)
    {
        _limit = limit;
        _exempt = new(exemptExtensions, StringComparer.OrdinalIgnoreCase);
    }

    public string Title => $"nothing above {_limit / 1024} KiB";

    public IReadOnlyCollection<string> Inspect(IIndexView index) =>
        (from b in index.Staged()
         where b.Size > _limit && !_exempt.Contains(Path.GetExtension(b.Path)) && !index.IsIgnored(b.Path)
         orderby b.Size descending
         select $"{b.Path} has {b.Size / 1024} KiB; track it with LFS").ToArray();
}
