using System.Diagnostics;

namespace Corpus.OnexFlow.Adversarial;

/// <summary>Common part of all effect nodes: timing, retries, transaction scope.</summary>
public abstract class NodeBaseEffect
{
    private readonly ILogger _logger;

    protected NodeBaseEffect(ILogger logger) => _logger = logger;

    public async Task<TResult> ExecuteEffectAsync<TResult>(Func<CancellationToken, Task<TResult>> body, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await body(ct);
            }
            catch (HttpRequestException e) when (attempt < 4)
            {
                _logger.LogWarning(e, "attempt {Attempt} after {Elapsed}", attempt, watch.Elapsed);
                await Task.Delay(TimeSpan.FromMilliseconds(100 << attempt), ct);
            }
        }
    }

    protected abstract Task<bool> IsHealthyAsync(CancellationToken ct);
}

public abstract class BaseEffect
{
    public abstract string Name { get; }
    public abstract Task<int> Execute(IReadOnlyDictionary<string, object> data, CancellationToken ct);
    protected virtual bool Validate(IReadOnlyDictionary<string, object> data) => data.Count > 0;
}

public sealed class FileWriterEffect : BaseEffect
{
    public override string Name => "file_writer";

    public override async Task<int> Execute(IReadOnlyDictionary<string, object> data, CancellationToken ct)
    {
        if (!Validate(data)) return 0;
        var path = (string)data["path"];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var text = data["content"].ToString() ?? "";
        await File.WriteAllTextAsync(path, text, ct);
        return text.Length;
    }
}

public sealed class MemgraphIndexerEffect(Neo4j.Driver.IDriver driver) : BaseEffect
{
    public override string Name => "memgraph_indexer";

    public override async Task<int> Execute(IReadOnlyDictionary<string, object> data, CancellationToken ct)
    {
        await using var session = driver.AsyncSession();
        var written = 0;
        foreach (var entity in (IEnumerable<string>)data["entities"])
        {
            ct.ThrowIfCancellationRequested();
            await session.RunAsync("MERGE (:Entity {name: $entity})", new { entity });
            written++;
        }

        return written;
    }
}
