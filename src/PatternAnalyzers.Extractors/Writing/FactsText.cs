using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Extractors.Writing;

/// <summary>Facts as lines of JSON, one record a line, and behind them what they were classified as. What is as a reader assumes it is left out.</summary>
internal static class FactsText
{
    /// <summary>Writes every record and, as the last one, how many there are. The fragment may be in the making still.</summary>
    public static void Write(TextWriter writer, ProjectFacts facts, Task<Manifest?> fragment)
    {
        var records = new Records(writer);
        records.Write("header", facts.Header, Header);
        records.WriteAll("type", facts.Types, TypeText.Write);
        records.WriteAll("reference", facts.References, Reference);
        records.WriteAll("implements", facts.Implements, Implements);
        records.WriteAll("handles", facts.Handles, Handles);
        if (fragment.GetAwaiter().GetResult() is { } classified)
            FragmentText.Write(records, classified);
        records.Write("end", records.Count, static (line, count) => line.Required("count", count));
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
