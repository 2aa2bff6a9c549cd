using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Extractors.Writing;

/// <summary>Facts as lines of JSON, one record a line, and behind them what they were classified as. What is as a reader assumes it is left out.</summary>
internal static class FactsText
{
    public static IEnumerable<string> Lines(ProjectFacts facts, Manifest? fragment)
    {
        var count = 0;
        foreach (var line in fragment is null ? Records(facts) : Records(facts).Concat(FragmentText.Records(fragment)))
        {
            count++;
            yield return line;
        }

        yield return new JsonLine().Open().Required("record", "end").Required("count", count).Close().ToString();
    }

    private static IEnumerable<string> Records(ProjectFacts facts)
    {
        yield return JsonLine.Record("header", facts.Header, Header);
        foreach (var type in facts.Types)
            yield return JsonLine.Record("type", type, TypeText.Write);
        foreach (var reference in facts.References)
            yield return JsonLine.Record("reference", reference, Reference);
        foreach (var implements in facts.Implements)
            yield return JsonLine.Record("implements", implements, Implements);
        foreach (var handles in facts.Handles)
            yield return JsonLine.Record("handles", handles, Handles);
    }

    private static void Header(JsonLine line, FactsHeader header) => line
        .Required("schema_version", header.SchemaVersion)
        .Required("tool_version", header.ToolVersion)
        .Required("assembly", header.Assembly)
        .Required("project", header.Project)
        .Optional("target_framework", header.TargetFramework)
        .Optional("configuration", header.Configuration)
        .Optional("test", header.Test)
        .Unless("build", "mode", header.Mode)
        .Unless("auto", "profile", header.Profile)
        .Optional("solution_assemblies", header.SolutionAssemblies)
        .Optional("configuration_problems", header.ConfigurationProblems);

    private static void Reference(JsonLine line, ReferenceFact reference) => line
        .Required("target_assembly", reference.TargetAssembly)
        .Required("target", reference.Target)
        .Required("kind", reference.Kind)
        .Required("from", reference.From)
        .Optional("members", reference.Members)
        .Optional("service", reference.Service)
        .Optional("service_assembly", reference.ServiceAssembly)
        .Optional("test", reference.Test);

    private static void Implements(JsonLine line, ImplementsFact implements) => line
        .Required("symbol", implements.Symbol)
        .Required("target", implements.Target)
        .Optional("target_assembly", implements.TargetAssembly)
        .Required("name", implements.Name)
        .Required("relation", implements.Relation)
        .Unless(1, "depth", implements.Depth)
        .Optional("arguments", implements.Arguments)
        .Optional("map", implements.Map);

    private static void Handles(JsonLine line, HandlesFact handles) => line
        .Required("symbol", handles.Symbol)
        .Required("message", handles.Message)
        .Optional("message_assembly", handles.MessageAssembly)
        .Required("message_name", handles.MessageName)
        .Required("framework", handles.Framework);
}
