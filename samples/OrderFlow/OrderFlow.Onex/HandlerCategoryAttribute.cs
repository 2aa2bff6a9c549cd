namespace OrderFlow.Onex;

/// <summary>Declares how a handler behaves.</summary>
/// <param name="category">The behaviour.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class HandlerCategoryAttribute(EnumHandlerCategory category) : Attribute
{
    /// <summary>The behaviour.</summary>
    public EnumHandlerCategory Category { get; } = category;
}
