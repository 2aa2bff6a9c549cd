namespace OrderFlow.Onex;

/// <summary>Declares the archetype of a node that does not inherit one of the bases.</summary>
/// <param name="archetype">What the node is.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NodeArchetypeAttribute(EnumNodeArchetype archetype) : Attribute
{
    /// <summary>What the node is.</summary>
    public EnumNodeArchetype Archetype { get; } = archetype;
}
