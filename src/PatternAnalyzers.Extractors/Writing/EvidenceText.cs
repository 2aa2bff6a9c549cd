using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Writing;

/// <summary>Evidence as JSON; whole, as it stands in patterns too.</summary>
internal static class EvidenceText
{
    public static void Write(JsonLine line, EvidenceFact evidence) => line
        .Required("signal", evidence.Signal)
        .Required("detail", evidence.Detail)
        .Required("supports", evidence.Supports)
        .Required("file_path", evidence.FilePath)
        .Required("line", evidence.Line);
}
