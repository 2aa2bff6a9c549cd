using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Writing;

/// <summary>A type as JSON.</summary>
internal static class TypeText
{
    public static void Write(JsonLine line, TypeFact type) => line
        .Required("symbol", type.Symbol)
        .Unless("type", "unit", type.Unit)
        .Optional("container", type.Container)
        .Required("name", type.Name)
        .Optional("namespace", type.Namespace)
        .Unless("class", "type_kind", type.TypeKind)
        .Unless("internal", "accessibility", type.Accessibility)
        .Optional("modifiers", type.Modifiers)
        .Optional("arity", type.Arity)
        .Required("file_path", type.FilePath)
        .Optional("line_start", type.LineStart)
        .Optional("line_end", type.LineEnd)
        .Optional("files", type.Files)
        .Optional("content_hash", type.ContentHash)
        .Optional("code", type.Code)
        .Optional("excluded", type.Excluded)
        .Optional("too_deep", type.TooDeep)
        .Optional("attributes", type.Attributes)
        .Optional("documentation", IsEmpty(type.Documentation) ? null : type.Documentation, Documentation)
        .Optional("dependencies", type.Dependencies, Dependency)
        .Optional("fields", type.Fields, Field)
        .Optional("members", type.Members, MemberText.Write)
        .Optional("evidence", type.Evidence, EvidenceText.Write)
        .Optional("suppressions", type.Suppressions, Suppression)
        .Optional("contract", type.Contract, Contract);

    private static bool IsEmpty(DocumentationFact documentation) => documentation == new DocumentationFact();

    private static void Documentation(JsonLine line, DocumentationFact documentation) => line
        .Optional("summary", documentation.Summary)
        .Optional("remarks", documentation.Remarks)
        .Optional("example", documentation.Example)
        .Optional("described", documentation.Described)
        .Optional("see_also", documentation.SeeAlso)
        .Optional("inherited", documentation.Inherited);

    private static void Dependency(JsonLine line, DependencyFact dependency) => line
        .Required("name", dependency.Name)
        .Required("type", dependency.Type)
        .Required("symbol", dependency.Symbol)
        .Optional("assembly", dependency.Assembly)
        .Optional("category", dependency.Category);

    private static void Field(JsonLine line, FieldFact field) => line
        .Required("name", field.Name)
        .Required("type", field.Type)
        .Unless("private", "accessibility", field.Accessibility)
        .Optional("modifiers", field.Modifiers)
        .Optional("file_path", field.FilePath)
        .Optional("line", field.Line);

    private static void Suppression(JsonLine line, SuppressionFact suppression) => line
        .Required("token", suppression.Token)
        .Optional("reason", suppression.Reason)
        .Required("file_path", suppression.FilePath)
        .Optional("line", suppression.Line)
        .Optional("line_end", suppression.LineEnd);

    private static void Contract(JsonLine line, ContractFact contract) => line
        .Required("file_path", contract.FilePath)
        .Optional("name", contract.Name)
        .Optional("node_type", contract.NodeType)
        .Unless(1, "line", contract.Line)
        .Optional("keys", contract.Keys)
        .Optional("problem", contract.Problem);
}
