using System.Runtime.CompilerServices;
using System.Text.Json;
using PatternAnalyzers.Publishing.Qdrant.Collections;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Publishing.Qdrant.Rest;

/// <summary>Speaks to Qdrant by its REST interface.</summary>
internal sealed class RestClient(QdrantStoreOptions options) : IQdrantClient
{
    private readonly Transport transport = new(options);

    public string Location => transport.Location;

    public Task<string> VersionAsync(CancellationToken cancellation) =>
        AskAsync(new(HttpMethod.Get, "", "version"), root => root.GetProperty("version").GetString()!, cancellation);

    public Task<bool> ExistsAsync(string collection, CancellationToken cancellation) =>
        ResultAsync(
            new(HttpMethod.Get, $"{Path(collection)}/exists", $"look for {collection}"),
            result => result.GetProperty("exists").GetBoolean(),
            cancellation);

    public async Task<CollectionInfo?> FindAsync(string collection, CancellationToken cancellation)
    {
        var call = new Call(HttpMethod.Get, Path(collection), $"read {collection}");
        var answer = await transport.SendAsync(call, cancellation).ConfigureAwait(false);
        return answer.Status == 404 ? null : Parse(call, transport.Require(call, answer), root => CollectionReader.Read(root.GetProperty("result")));
    }

    public async Task CreateAsync(string collection, CollectionPlan plan, CancellationToken cancellation)
    {
        var call = new Call(HttpMethod.Put, Path(collection), $"create {collection}", PlanBody.Of(plan));
        var answer = await transport.SendAsync(call, cancellation).ConfigureAwait(false);
        // Another publication was faster, or our own answer was lost and this is the second attempt.
        if (answer.Status != 409)
            transport.Require(call, answer);
    }

    public Task DropAsync(string collection, CancellationToken cancellation) =>
        DoAsync(new(HttpMethod.Delete, Path(collection), $"remove {collection}"), cancellation);

    public Task<IReadOnlyDictionary<string, string>> AliasesAsync(CancellationToken cancellation) =>
        ResultAsync<IReadOnlyDictionary<string, string>>(
            new(HttpMethod.Get, "aliases", "read aliases"),
            result => result.GetProperty("aliases").EnumerateArray()
                .ToDictionary(
                    alias => alias.GetProperty("alias_name").GetString()!,
                    alias => alias.GetProperty("collection_name").GetString()!,
                    StringComparer.Ordinal),
            cancellation);

    public Task ChangeAliasesAsync(IReadOnlyList<AliasAction> actions, CancellationToken cancellation) =>
        DoAsync(new(HttpMethod.Post, "collections/aliases", "change aliases", RequestBody.Aliases(actions)), cancellation);

    public Task IndexFieldAsync(string collection, string field, FieldType type, CancellationToken cancellation) => DoAsync(
        new(HttpMethod.Put, $"{Path(collection)}/index?wait=true", $"index {field} of {collection}", RequestBody.Of(writer =>
        {
            writer.WriteString("field_name", field);
            writer.WriteString("field_schema", type.ToString().ToLowerInvariant());
        })),
        cancellation);

    public Task UpsertAsync(string collection, IReadOnlyList<Point> points, CancellationToken cancellation) =>
        WriteAsync(
            new(HttpMethod.Put, $"{Path(collection)}/points?wait=true", $"upsert {points.Count} points to {collection}", RequestBody.Upsert(points)),
            cancellation);

    public Task SetPayloadAsync(string collection, PointOperation.SetPayload change, CancellationToken cancellation) =>
        WriteAsync(
            new(
                HttpMethod.Post,
                $"{Path(collection)}/points/payload?wait=true",
                $"change {change.Ids.Count} points of {collection}",
                RequestBody.SetPayload(change)),
            cancellation);

    public Task DeleteAsync(string collection, IReadOnlyList<PointId> ids, CancellationToken cancellation) => ids.Count == 0
        ? Task.CompletedTask
        : WriteAsync(
            new(HttpMethod.Post, $"{Path(collection)}/points/delete?wait=true", $"remove {ids.Count} points from {collection}", RequestBody.Ids("points", ids)),
            cancellation);

    public async Task ApplyAsync(string collection, IReadOnlyList<PointOperation> operations, CancellationToken cancellation)
    {
        if (operations.Count == 0)
            return;

        var call = new Call(
            HttpMethod.Post,
            $"{Path(collection)}/points/batch?wait=true",
            $"write {operations.Count} changes to {collection}",
            RequestBody.Batch(operations));
        var unfinished = await ResultAsync(
            call,
            result => result.EnumerateArray().Select(Status).FirstOrDefault(status => status != "completed"),
            cancellation).ConfigureAwait(
            false);
        if (unfinished is not null)
            throw Unfinished(call, unfinished);
    }

    public Task<IReadOnlyList<Point>> RetrieveAsync(string collection, IReadOnlyList<PointId> ids, PointSelection selection, CancellationToken cancellation) =>
        ResultAsync(
        new(HttpMethod.Post, $"{Path(collection)}/points", $"read {ids.Count} points of {collection}", RequestBody.Retrieve(ids, selection)),
        PointReader.ReadAll,
        cancellation);

    public async IAsyncEnumerable<Point> ScrollAsync(
        string collection,
        PointFilter? filter,
        PointSelection selection,
        int pageSize,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        PointId? offset = null;
        do
        {
            var call = new Call(
                HttpMethod.Post,
                $"{Path(collection)}/points/scroll",
                $"read points of {collection}",
                RequestBody.Scroll(filter, selection, pageSize, offset));
            var (points, next) = await ResultAsync(call, result => (PointReader.ReadAll(result.GetProperty("points")), Next(result)), cancellation).ConfigureAwait(
                false);
            foreach (var point in points)
                yield return point;

            // A server that points back would keep us here for ever.
            if (next is not null && next == offset)
                throw QdrantFaults.Unreadable($"{Location}: {call.What}", "the next page is the same page.");
            offset = next;
        }
        while (offset is not null);
    }

    public Task<long> CountAsync(string collection, PointFilter? filter, CancellationToken cancellation) =>
        ResultAsync(
            new(HttpMethod.Post, $"{Path(collection)}/points/count", $"count points of {collection}", RequestBody.Count(filter)),
            result => result.GetProperty("count").GetInt64(),
            cancellation);

    public Task<IReadOnlyList<Point>> QueryAsync(string collection, PointQuery query, CancellationToken cancellation) =>
        ResultAsync(
            new(HttpMethod.Post, $"{Path(collection)}/points/query", $"search {collection}", QueryBody.Of(query)),
            result => PointReader.ReadAll(result.GetProperty("points")),
            cancellation);

    public void Dispose() => transport.Dispose();

    private static string Path(string collection) => $"collections/{Uri.EscapeDataString(collection)}";

    private static PointId? Next(JsonElement result) =>
        result.TryGetProperty("next_page_offset", out var next) && next.ValueKind != JsonValueKind.Null ? PointId.Read(next) : null;

    private static string? Status(JsonElement result) => result.GetProperty("status").GetString();

    private async Task WriteAsync(Call call, CancellationToken cancellation)
    {
        var status = await ResultAsync(call, Status, cancellation).ConfigureAwait(false);
        if (status != "completed")
            throw Unfinished(call, status);
    }

    // We waited for the write; a server that only took note of it may still lose it.
    private Core.Errors.PatternsException Unfinished(Call call, string? status) =>
        QdrantFaults.Failing($"{Location}: {call.What}", 200, $"the write is not done, its status is {status ?? "missing"}");

    private Task DoAsync(Call call, CancellationToken cancellation) => AskAsync(call, root => root.GetProperty("result").ValueKind, cancellation);

    private Task<T> ResultAsync<T>(Call call, Func<JsonElement, T> read, CancellationToken cancellation) =>
        AskAsync(call, root => read(root.GetProperty("result")), cancellation);

    private async Task<T> AskAsync<T>(Call call, Func<JsonElement, T> read, CancellationToken cancellation) =>
        Parse(call, await transport.ExpectAsync(call, cancellation).ConfigureAwait(false), read);

    private T Parse<T>(Call call, ReadOnlyMemory<byte> body, Func<JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return read(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw QdrantFaults.Unreadable($"{Location}: {call.What}", exception.Message, exception);
        }
    }
}
