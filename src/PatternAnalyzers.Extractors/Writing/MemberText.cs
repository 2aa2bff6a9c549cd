using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Writing;

/// <summary>A member as JSON.</summary>
internal static class MemberText
{
    public static void Write(JsonLine line, MemberFact member) => line
        .Required("name", member.Name)
        .Unless("method", "kind", member.Kind)
        .Unless("private", "accessibility", member.Accessibility)
        .Optional("modifiers", member.Modifiers)
        .Optional("file_path", member.FilePath)
        .Optional("line", member.Line)
        .Optional("lines", member.Lines)
        .Optional("returns", member.Returns)
        .Optional("parameters", member.Parameters)
        .Optional("parameter_names", member.ParameterNames)
        .Optional("cognitive", member.Cognitive)
        .Optional("cyclomatic", member.Cyclomatic)
        .Optional("documentation_expected", member.DocumentationExpected)
        .Optional("documentation_present", member.DocumentationPresent)
        .Optional("shape", member.Shape)
        .Optional("effects", member.Effects, Effect)
        .Optional("calls", member.Calls)
        .Optional("remarks", member.Remarks, Remark);

    private static void Effect(JsonLine line, EffectFact effect) => line
        .Required("category", effect.Category)
        .Required("symbol", effect.Symbol)
        .Optional("line", effect.Line)
        .Optional("by_name", effect.ByName);

    private static void Remark(JsonLine line, RemarkFact remark) => line
        .Required("name", remark.Name)
        .Optional("detail", remark.Detail)
        .Optional("line", remark.Line);
}
