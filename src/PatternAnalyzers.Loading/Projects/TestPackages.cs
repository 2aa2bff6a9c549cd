namespace PatternAnalyzers.Loading.Projects;

/// <summary>Tells test projects from others.</summary>
internal static class TestPackages
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Microsoft.NET.Test.Sdk", "xunit", "xunit.v3", "xunit.runner.visualstudio", "NUnit", "NUnit3TestAdapter", "MSTest", "MSTest.TestFramework",
        "MSTest.TestAdapter", "TUnit",
    };

    /// <summary>True for <c>IsTestProject</c>, else for a test SDK or a package of a test framework.</summary>
    public static bool IsTest(ProjectEvaluation evaluation)
    {
        if (evaluation.Properties.IsOff("IsTestProject"))
        {
            return false;
        }

        return evaluation.Properties.IsOn("IsTestProject")
            || evaluation.Sdks.Contains("MSTest.Sdk", StringComparer.OrdinalIgnoreCase)
            || evaluation.Items.Any(static item => item.Type is "PackageReference" or "GlobalPackageReference" && item.Include.Any(Names.Contains));
    }
}
