namespace PatternAnalyzers.Tasks;

/// <summary>Codes of the build's warnings; PA1001 (no facts) is the targets' own.</summary>
internal static class TaskCodes
{
    public const string BadFacts = "PA1002";
    public const string NotWritten = "PA1003";
    public const string Defect = "PA1004";
}
