using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PatternAnalyzers.Qdrant.Emulator.Operations;

/// <summary>What an operation is given.</summary>
internal sealed class OperationInput(Match match, EmulatedRequest request)
{
    public string Collection => match.Groups["collection_name"].Value;

    public JsonObject Body => field ??= request.Json();

    /// <summary>Refuses parameters in the address that would have to be ignored, and writes that are not waited for.</summary>
    public OperationInput Parameters(params string[] known)
    {
        foreach (var part in request.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = part.Split('=')[0];
            if (!known.Contains(name, StringComparer.Ordinal))
                throw Refusal.NotEmulated($"the parameter {name}");
            if (part == "wait=false")
                throw Refusal.NotEmulated("writes that nobody waits for");
        }

        return this;
    }
}
