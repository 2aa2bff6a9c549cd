namespace Qdrant.Client.Grpc
{
    public enum Distance { UnknownDistance, Cosine, Euclid, Dot, Manhattan }
    public class Value { public string StringValue { get; set; } = ""; public double DoubleValue { get; set; } public static implicit operator Value(string s) => new(); public static implicit operator Value(double s) => new(); public static implicit operator Value(long s) => new(); }
    public class PointId { public string Uuid { get; set; } = ""; public ulong Num { get; set; } public static implicit operator PointId(Guid g) => new(); public static implicit operator PointId(ulong g) => new(); }
    public class Vectors { public static implicit operator Vectors(float[] v) => new(); }
    public class PointStruct { public PointId Id { get; set; } = new(); public Vectors Vectors { get; set; } = new(); public Dictionary<string, Value> Payload { get; } = new(); }
    public class ScoredPoint { public PointId Id { get; set; } = new(); public float Score { get; set; } public Dictionary<string, Value> Payload { get; } = new(); }
    public class VectorParams { public ulong Size { get; set; } public Distance Distance { get; set; } }
    public class Filter { public List<Condition> Must { get; } = new(); }
    public class Condition { }
    public class UpdateResult { public ulong OperationId { get; set; } }
    public class HealthCheckReply { public string Title { get; set; } = ""; public string Version { get; set; } = ""; }
    public class CollectionInfo { public ulong PointsCount { get; set; } public ulong IndexedVectorsCount { get; set; } }
    public static class Conditions { public static Condition MatchKeyword(string field, string keyword) => new(); }
}

namespace Qdrant.Client
{
    using Qdrant.Client.Grpc;

    public class QdrantClient : IDisposable
    {
        public QdrantClient(string host, int port = 6334, bool https = false, string? apiKey = null) { }
        public Task<IReadOnlyList<ScoredPoint>> SearchAsync(string collectionName, ReadOnlyMemory<float> vector, Filter? filter = null, ulong limit = 10, ulong offset = 0, float? scoreThreshold = null, CancellationToken cancellationToken = default) => Task.FromResult<IReadOnlyList<ScoredPoint>>(Array.Empty<ScoredPoint>());
        public Task<UpdateResult> UpsertAsync(string collectionName, IReadOnlyList<PointStruct> points, bool wait = true, CancellationToken cancellationToken = default) => Task.FromResult(new UpdateResult());
        public Task<UpdateResult> DeleteAsync(string collectionName, Guid id, bool wait = true, CancellationToken cancellationToken = default) => Task.FromResult(new UpdateResult());
        public Task<UpdateResult> SetPayloadAsync(string collectionName, IReadOnlyDictionary<string, Value> payload, Guid id, bool wait = true, CancellationToken cancellationToken = default) => Task.FromResult(new UpdateResult());
        public Task CreateCollectionAsync(string collectionName, VectorParams vectorsConfig, CancellationToken cancellationToken = default) => Task.CompletedTask;
        public Task<bool> CollectionExistsAsync(string collectionName, CancellationToken cancellationToken = default) => Task.FromResult(true);
        public Task<CollectionInfo> GetCollectionInfoAsync(string collectionName, CancellationToken cancellationToken = default) => Task.FromResult(new CollectionInfo());
        public Task<HealthCheckReply> HealthAsync(CancellationToken cancellationToken = default) => Task.FromResult(new HealthCheckReply());
        public Task<IReadOnlyList<string>> ListCollectionsAsync(CancellationToken cancellationToken = default) => Task.FromResult<IReadOnlyList<string>>(Array.Empty<string>());
        public void Dispose() { }
    }
}
