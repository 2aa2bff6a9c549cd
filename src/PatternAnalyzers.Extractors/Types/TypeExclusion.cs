using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Evidence.Matching;
using PatternAnalyzers.Extractors.Hosting;

namespace PatternAnalyzers.Extractors.Types;

/// <summary>Tells why a type can never be a pattern.</summary>
internal static class TypeExclusion
{
    private static readonly HashSet<string> TestTypes = new(StringComparer.Ordinal) { "TestClass", "TestFixture", "Binding" };
    private static readonly HashSet<string> TestMembers = new(StringComparer.Ordinal)
    {
        "Fact", "Theory", "Test", "TestMethod", "TestCase", "DataTestMethod", "TestCaseSource", "Benchmark"
    };
    private static readonly HashSet<string> Samples = new(StringComparer.Ordinal) { "Example", "Sample", "PatternExample" };
    private static readonly string[] Doubles = ["Stub", "Fake", "Mock", "Dummy", "Spy"];
    private static readonly string[] TestEndings = [".tests", ".test", ".unittests", ".integrationtests", ".functionaltests"];

    public static string? Of(INamedTypeSymbol type, TypeParts parts, string path, IReadOnlyList<string> attributes, CompilationScope scope)
    {
        if (parts.IsGenerated || scope.Generated.IsMarked(type))
            return "generated";
        if (scope.Options.Header.Test || IsTest(type, path, attributes) || IsDouble(type))
            return "test";
        return IsSample(type, path, attributes) ? "sample" : null;
    }

    private static bool IsTest(INamedTypeSymbol type, string path, IReadOnlyList<string> attributes)
    {
        // A test class may nest its helpers.
        for (INamedTypeSymbol? outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.GetMembers().Any(IsTestMember))
                return true;
        }

        return attributes.Any(TestTypes.Contains) || type.AllInterfaces.Any(IsOfTests) || HasFolder(path, IsTestFolder);
    }

    // Fixtures and collections.
    private static bool IsOfTests(INamedTypeSymbol candidate) =>
        candidate.ContainingNamespace is { Name: "Xunit", ContainingNamespace.IsGlobalNamespace: true };

    // A stand-in is called so wherever it lives, and stands in for something.
    private static bool IsDouble(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Class
            && Array.Exists(Doubles, word => NameWords.HasPrefix(type.Name, word))
            && (type.AllInterfaces.Length > 0 || type.BaseType is { SpecialType: SpecialType.None });

    private static bool IsTestMember(ISymbol member)
    {
        if (member is not IMethodSymbol)
            return false;
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && TestMembers.Contains(AttributeNames.Of(type)))
                return true;
        }

        return false;
    }

    private static bool IsTestFolder(string path, int start, int end)
    {
        foreach (var ending in TestEndings)
        {
            if (end - start >= ending.Length && Is(path, end - ending.Length, end, ending))
                return true;
        }

        return Is(path, start, end, "test") || Is(path, start, end, "tests");
    }

    private static bool IsSampleFolder(string path, int start, int end) => Is(path, start, end, "examples") || Is(path, start, end, "templates");

    private static bool IsSample(INamedTypeSymbol type, string path, IReadOnlyList<string> attributes) =>
        attributes.Any(Samples.Contains)
        || type.Name.StartsWith("NodeExample", StringComparison.Ordinal) || type.Name.StartsWith("NodeTemplate", StringComparison.Ordinal)
        || HasFolder(path, IsSampleFolder);

    private static bool HasFolder(string path, Func<string, int, int, bool> isOne)
    {
        var start = 0;
        for (var end = path.IndexOf('/'); end >= 0; end = path.IndexOf('/', start))
        {
            if (isOne(path, start, end))
                return true;
            start = end + 1;
        }

        return false;
    }

    private static bool Is(string path, int start, int end, string name) =>
        end - start == name.Length && string.Compare(path, start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
