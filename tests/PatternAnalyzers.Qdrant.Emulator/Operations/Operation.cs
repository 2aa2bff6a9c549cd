using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PatternAnalyzers.Qdrant.Emulator.Storage;

namespace PatternAnalyzers.Qdrant.Emulator.Operations;

/// <summary>One operation of the interface.</summary>
/// <param name="name">Method and path as Qdrant's description names them.</param>
/// <param name="result">Carries it out; what it returns is the result.</param>
/// <param name="wrapped">False when the answer is the result itself.</param>
internal sealed class Operation(string name, Func<Database, OperationInput, JsonNode?> result, bool wrapped = true)
{
    private readonly string method = name.Split(' ')[0].ToUpperInvariant();

    private readonly Regex path = new("^" + Regex.Replace(name.Split(' ')[1], @"\{(\w+)\}", "(?<$1>[^/]+)") + "$", RegexOptions.CultureInvariant);

    public string Name => name;

    public Match? Fits(EmulatedRequest request) => request.Method == method && path.Match(request.Path) is { Success: true } match ? match : null;

    public string Answer(Database database, Match match, EmulatedRequest request)
    {
        var answer = result(database, new OperationInput(match, request));
        return (wrapped ? new JsonObject { ["result"] = answer, ["status"] = "ok", ["time"] = 0.0 } : answer!).ToJsonString();
    }
}
