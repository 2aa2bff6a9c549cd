#nullable enable
namespace Elastic.Clients.Elasticsearch
{
    public class IndexName { public static implicit operator IndexName(string name) => throw null!; }
    public class Id { public static implicit operator Id(string id) => throw null!; }
    public class Hit<T> { public T? Source => throw null!; public double? Score => throw null!; public string Id => throw null!; }
    public class SearchResponse<TDocument> { public IReadOnlyCollection<TDocument> Documents => throw null!; public IReadOnlyCollection<Hit<TDocument>> Hits => throw null!; public long Total => throw null!; public bool IsValidResponse => throw null!; }
    public class IndexResponse { public string Id => throw null!; public bool IsValidResponse => throw null!; }
    public class DeleteResponse { public bool IsValidResponse => throw null!; }
    public class SearchRequestDescriptor<TDocument>
    {
        public SearchRequestDescriptor<TDocument> Indices(IndexName indices) => throw null!;
        public SearchRequestDescriptor<TDocument> QueryLuceneSyntax(string q) => throw null!;
        public SearchRequestDescriptor<TDocument> From(int? from) => throw null!;
        public SearchRequestDescriptor<TDocument> Size(int? size) => throw null!;
    }
    public class ElasticsearchClient
    {
        public virtual Task<SearchResponse<TDocument>> SearchAsync<TDocument>(Action<SearchRequestDescriptor<TDocument>> configureRequest, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<IndexResponse> IndexAsync<TDocument>(TDocument document, IndexName index, Id id, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<DeleteResponse> DeleteAsync(IndexName index, Id id, CancellationToken cancellationToken = default) => throw null!;
    }
}
