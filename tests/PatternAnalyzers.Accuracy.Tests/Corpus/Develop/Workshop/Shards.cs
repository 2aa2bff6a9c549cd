using System.Security.Cryptography;
using System.Text;

namespace Corpus.Workshop.Ledger;

public sealed record Shard(string Name, string ConnectionString, int Weight);

/// <summary>Places tenants on database shards; moving one shard moves only its own tenants.</summary>
public sealed class TenantShardLocator
{
    private readonly uint[] _points;
    private readonly Shard[] _owners;
    private readonly IReadOnlyDictionary<Guid, Shard> _pinned;

    public TenantShardLocator(IEnumerable<Shard> shards, IReadOnlyDictionary<Guid, Shard>? pinned = null)
    {
        var ring = new SortedDictionary<uint, Shard>();
        foreach (var shard in shards)
        {
            for (var i = 0; i < shard.Weight * 40; i++)
            {
                ring[Point($"{shard.Name}#{i}")] = shard;
            }
        }

        _points = [.. ring.Keys];
        _owners = [.. ring.Values];
        _pinned = pinned ?? new Dictionary<Guid, Shard>();
    }

    public Shard Locate(Guid tenant)
    {
        if (_pinned.TryGetValue(tenant, out var fixedShard)) return fixedShard;
        var at = Array.BinarySearch(_points, Point(tenant.ToString("N")));
        if (at < 0) at = ~at;
        return _owners[at % _owners.Length];
    }

    private static uint Point(string text)
    {
        Span<byte> digest = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), digest);
        return BitConverter.ToUInt32(digest);
    }
}

public class ShardOptions
{
    public const string Section = "Ledger:Shards";
    public List<Shard> Shards { get; set; } = [];
    public Dictionary<Guid, string> Pins { get; set; } = [];
}
