using System.Linq.Expressions;
namespace Microsoft.Extensions.VectorData
{
    [AttributeUsage(AttributeTargets.Property)] public sealed class VectorStoreKeyAttribute : Attribute { }
    [AttributeUsage(AttributeTargets.Property)] public sealed class VectorStoreDataAttribute : Attribute { public bool IsIndexed { get; set; } }
    [AttributeUsage(AttributeTargets.Property)] public sealed class VectorStoreVectorAttribute : Attribute { public VectorStoreVectorAttribute(int dimensions) { } }
    public sealed class VectorSearchResult<TRecord> { public VectorSearchResult(TRecord record, double? score) { Record = record; Score = score; } public TRecord Record { get; } public double? Score { get; } }
    public class VectorSearchOptions<TRecord> { public Expression<Func<TRecord, bool>>? Filter { get; set; } public int Skip { get; set; } }
    public abstract class VectorStoreCollection<TKey, TRecord> : IDisposable where TKey : notnull where TRecord : class
    {
        public abstract string Name { get; }
        public abstract Task EnsureCollectionExistsAsync(CancellationToken cancellationToken = default);
        public abstract Task<TRecord?> GetAsync(TKey key, object? options = null, CancellationToken cancellationToken = default);
        public abstract Task UpsertAsync(TRecord record, CancellationToken cancellationToken = default);
        public abstract Task UpsertAsync(IEnumerable<TRecord> records, CancellationToken cancellationToken = default);
        public abstract Task DeleteAsync(TKey key, CancellationToken cancellationToken = default);
        public abstract IAsyncEnumerable<VectorSearchResult<TRecord>> SearchAsync<TInput>(TInput searchValue, int top, VectorSearchOptions<TRecord>? options = default, CancellationToken cancellationToken = default) where TInput : notnull;
        public void Dispose() { }
    }
    public abstract class VectorStore : IDisposable
    {
        public abstract VectorStoreCollection<TKey, TRecord> GetCollection<TKey, TRecord>(string name, object? definition = null) where TKey : notnull where TRecord : class;
        public void Dispose() { }
    }
}
