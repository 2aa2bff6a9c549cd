using System.Text.Json;
using System.Text.Json.Nodes;

namespace PatternAnalyzers.Qdrant.Emulator;

/// <summary>A request as it came in.</summary>
/// <param name="Method">Method of HTTP.</param>
/// <param name="Path">Path, unescaped.</param>
/// <param name="Query">Query with its question mark, or nothing.</param>
/// <param name="Body">Body.</param>
public sealed record EmulatedRequest(string Method, string Path, string Query, byte[] Body)
{
    /// <summary>True when it may change something.</summary>
    public bool IsWrite => Method is "PUT" or "PATCH" or "DELETE" || (Method == "POST" && WritingEnds.Any(end => Path.EndsWith(end, StringComparison.Ordinal)));

    private static readonly string[] WritingEnds = ["/aliases", "/points/payload", "/points/payload/delete", "/points/delete", "/points/batch"];

    /// <summary>The body as an object.</summary>
    public JsonObject Json() => Body.Length == 0
        ? throw new Refusal(400, "Format error in JSON body: EOF while parsing a value at line 1 column 0")
        : JsonNode.Parse(Body) as JsonObject ?? throw new JsonException("expected an object");
}
