using PatternAnalyzers.Core.Merging;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>A call from one member to another.</summary>
/// <param name="Node">The other end.</param>
/// <param name="Named">The unit that the call names: the interface when it goes through one.</param>
/// <param name="Cost">0 within a unit, 1 to another; one of several implementations costs 1 more.</param>
internal sealed record CallEdge(MemberNode Node, Unit Named, int Cost)
{
    /// <summary>What the called member returns; empty when that is not known.</summary>
    // A dispatcher made for an interface carries no signature; the interface itself does.
    public string Returns =>
        Node.Member.Returns.Length > 0 ? Node.Member.Returns : Named.Type.Members.FirstOrDefault(member => member.Name == Node.Member.Name)?.Returns ?? "";
}
