using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Writing;

/// <summary>Facts as lines of JSON, one record a line.</summary>
internal static class FactsText
{
    public static IEnumerable<string> Lines(ProjectFacts facts)
    {
        var count = 0;
        foreach (var line in Records(facts))
        {
            count++;
            yield return line;
        }

        yield return new JsonLine().Open().Required("record", "end").Required("count", count).Close().ToString();
    }

    private static IEnumerable<string> Records(ProjectFacts facts)
    {
        yield return Line("header", facts.Header, Header);
        foreach (var type in facts.Types)
            yield return Line("type", type, TypeText.Write);
        foreach (var reference in facts.References)
            yield return Line("reference", reference, Reference);
        foreach (var implements in facts.Implements)
            yield return Line("implements", implements, Implements);
        foreach (var handles in facts.Handles)
            yield return Line("handles", handles, Handles);
    }

    private static string Line<T>(string record, T value, Action<JsonLine, T> write)
    {
        var line = new JsonLine().Open().Required("record", record);
        write(line, value);
        return line.Close().ToString();
    }

    private static void Header(JsonLine line, FactsHeader header) => line
        .Required("schema_version", header.SchemaVersion)
        .Required("tool_version", header.ToolVersion)
        .Required("assembly", header.Assembly)
        .Required("project", header.Project)
        .Optional("target_framework", header.TargetFramework)
        .Optional("configuration", header.Configuration)
        .Optional("test", header.Test)
        .Required("mode", header.Mode)
        .Required("profile", header.Profile)
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
        .Required("depth", implements.Depth)
        .Optional("arguments", implements.Arguments)
        .Optional("map", implements.Map);

    private static void Handles(JsonLine line, HandlesFact handles) => line
        .Required("symbol", handles.Symbol)
        .Required("message", handles.Message)
        .Optional("message_assembly", handles.MessageAssembly)
        .Required("message_name", handles.MessageName)
        .Required("framework", handles.Framework);
}
