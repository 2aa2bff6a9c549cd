using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Tests.Harness;

internal static class ProjectFactsExtensions
{
    /// <summary>The only type of that name, or the type of that symbol.</summary>
    public static TypeFact Type(this ProjectFacts facts, string name) =>
        facts.Types.Where(type => type.Name == name || type.Symbol == name).ShouldHaveSingleItem();

    /// <summary>The only member whose name is that, or starts with it and a parenthesis.</summary>
    public static MemberFact Member(this TypeFact type, string name) =>
        type.Members.Where(member => member.Name == name || member.Name.StartsWith(name + "(", StringComparison.Ordinal)).ShouldHaveSingleItem();
}
