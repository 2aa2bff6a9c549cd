using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PatternAnalyzers.Qdrant.Emulator.Operations;

/// <summary>Every operation that is served.</summary>
internal static class OperationTable
{
    private const string Collection = "/collections/{collection_name}";

    public static IReadOnlyList<Operation> All { get; } =
    [
        new("get /", (_, _) => new JsonObject { ["title"] = "qdrant - vector search engine (emulated)", ["version"] = QdrantEmulator.Version }, wrapped: false),
        new("get /aliases", CollectionOperations.Aliases),
        new("post /collections/aliases", CollectionOperations.ChangeAliases),
        new($"get {Collection}/exists", CollectionOperations.Exists),
        new($"get {Collection}", CollectionOperations.Get),
        new($"put {Collection}", CollectionOperations.Create),
        new($"delete {Collection}", CollectionOperations.Delete),
        new($"put {Collection}/index", CollectionOperations.Index),
        new($"put {Collection}/points", WriteOperations.Upsert),
        new($"post {Collection}/points", ReadOperations.Retrieve),
        new($"post {Collection}/points/delete", WriteOperations.Delete),
        new($"post {Collection}/points/payload", WriteOperations.SetPayload),
        new($"post {Collection}/points/batch", WriteOperations.Batch),
        new($"post {Collection}/points/scroll", ReadOperations.Scroll),
        new($"post {Collection}/points/count", ReadOperations.Count),
        new($"post {Collection}/points/query", ReadOperations.Query),
    ];

    public static (Operation Operation, Match Match)? Find(EmulatedRequest request)
    {
        foreach (var operation in All)
        {
            if (operation.Fits(request) is { } match)
                return (operation, match);
        }

        return null;
    }
}
