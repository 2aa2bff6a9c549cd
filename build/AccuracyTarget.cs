namespace PatternAnalyzers.House;

/// <summary>Measures the product on the labelled corpus and writes docs/accuracy.md; the program that measures references the product, this one does not.</summary>
internal static class AccuracyTarget
{
    private const string Project = "tests/PatternAnalyzers.Accuracy";

    /// <summary>Measures; returns 1 when a floor is missed, or with <c>--check</c> when the page in the checkout says something else. With <c>--train</c> fits the weights of shapes instead.</summary>
    public static async Task<int> RunAsync(string[] options)
    {
        await Command.RunAsync("dotnet", "build", Project, "--configuration", House.Configuration, "--nologo", "--verbosity", "quiet");
        var program = House.At("tests", "PatternAnalyzers.Accuracy", "bin", House.Configuration, "net10.0", "PatternAnalyzers.Accuracy.dll");
        return await Command.ExitCodeAsync("dotnet", [program, .. options]);
    }
}
