using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Classification;

/// <summary>Shape counts of a whole unit.</summary>
internal sealed class CodeShape(TypeFact type)
{
    /// <summary>Sum of one count over all members.</summary>
    public int this[string name] => type.Members.Sum(member => Of(member, name));

    /// <summary>Sum of several counts.</summary>
    public int Sum(params string[] names) => names.Sum(name => this[name]);

    /// <summary>One count of one member; 0 when left out.</summary>
    public static int Of(MemberFact member, string name) => member.Shape.Count > 0 && member.Shape.TryGetValue(name, out var count) ? count : 0;
}
