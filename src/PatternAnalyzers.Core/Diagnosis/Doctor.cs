namespace PatternAnalyzers.Core.Diagnosis;

/// <summary>Explains a build that yields nothing or something stale.</summary>
public static class Doctor
{
    /// <summary>What every check says, in the order of the table.</summary>
    public static IReadOnlyList<Finding> Examine(Symptoms symptoms) => [.. CheckTable.All.Select(check => check.Examine(symptoms))];
}
