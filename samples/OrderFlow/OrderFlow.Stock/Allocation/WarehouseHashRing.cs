namespace OrderFlow.Stock.Allocation;

/// <summary>Gives every customer a home warehouse that stays the same while warehouses come and go.</summary>
public sealed class WarehouseHashRing
{
    private const int Replicas = 32;

    private readonly uint[] points;
    private readonly string[] owners;

    public WarehouseHashRing(IEnumerable<string> warehouses)
    {
        var ring = warehouses
            .SelectMany(code => Enumerable.Range(0, Replicas), (code, replica) => (Point: Hash($"{code}#{replica}"), code))
            .OrderBy(entry => entry.Point)
            .ToArray();
        points = [.. ring.Select(entry => entry.Point)];
        owners = [.. ring.Select(entry => entry.code)];
    }

    /// <summary>The home warehouse of a customer.</summary>
    public string HomeOf(string customerId)
    {
        var index = Array.BinarySearch(points, Hash(customerId));
        if (index < 0)
            index = ~index % points.Length;
        return owners[index];
    }

    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var letter in text)
            hash = (hash ^ letter) * 16777619u;
        hash ^= hash >> 15;
        hash *= 2246822519u;
        return hash ^ (hash >> 13);
    }
}
