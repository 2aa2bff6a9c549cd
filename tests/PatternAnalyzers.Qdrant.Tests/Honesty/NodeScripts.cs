using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using PatternAnalyzers.Qdrant.Emulator;
using PatternAnalyzers.Qdrant.Tests.Honesty;

[assembly: AssemblyFixture(typeof(NodeScripts))]

namespace PatternAnalyzers.Qdrant.Tests.Honesty;

/// <summary>Node with Qdrant's official client and a validator of schemas, installed once beside the tests.</summary>
public sealed class NodeScripts
{
    private static readonly IReadOnlyDictionary<string, string> Plain = new Dictionary<string, string>();
    private static readonly Version Oldest = new(20, 18);

    private readonly Lazy<string> folder = new(Install);

    /// <summary>Runs a script; what it says when it succeeds.</summary>
    public string Run(string script, params string[] arguments)
    {
        var (exitCode, output) = Start("node", [script, .. arguments], folder.Value);
        exitCode.ShouldBe(0, output);
        return output;
    }

    /// <summary>Holds exchanges against Qdrant's description; returns the operations that were among them.</summary>
    public IReadOnlyList<string> Validate(IEnumerable<Exchange> exchanges)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, exchanges.Where(exchange => exchange.Operation is not null).Select(Line));
            var counts = Run("validate.mjs", file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim().Split(' ', 2));
            return [.. counts.Where(pair => pair[0] != "0").Select(pair => pair[1])];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Line(Exchange exchange) => new JsonObject
    {
        ["operation"] = exchange.Operation,
        ["query"] = exchange.Request.Query,
        ["request"] = exchange.Request.Body.Length == 0 ? null : JsonNode.Parse(exchange.Request.Body),
        ["status"] = exchange.Status,
        ["answer"] = JsonNode.Parse(exchange.Answer),
    }.ToJsonString(JsonSerializerOptions.Default);

    private static string Install()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Node");
        var (_, version) = Start("node", ["--version"], folder);
        Version.TryParse(version.Trim().TrimStart('v').Split('-')[0], out var found).ShouldBeTrue(version);
        found.ShouldBeGreaterThanOrEqualTo(Oldest, $"Qdrant's official client needs Node {Oldest} or later; install one and put it first in PATH.");
        // The same lock needs no second installation.
        var wanted = File.ReadAllText(Path.Combine(folder, "package-lock.json"));
        var stamp = Path.Combine(folder, "node_modules", ".installed");
        if (File.Exists(stamp) && File.ReadAllText(stamp) == wanted)
            return folder;

        var (exitCode, output) = Start(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund"], folder);
        exitCode.ShouldBe(0, $"npm could not install Qdrant's official client; check that the npm registry can be reached.\n{output}");
        File.WriteAllText(stamp, wanted);
        return folder;
    }

    private static (int ExitCode, string Output) Start(string program, IEnumerable<string> arguments, string folder)
    {
        try
        {
            return Shell.Run(folder, Plain, program, arguments);
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException(
                $"{program} does not start. Install Node {Oldest} or later with npm (nodejs.org, or your distribution if it is new enough) and put it into PATH.",
                exception);
        }
    }
}
