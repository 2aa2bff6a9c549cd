using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming;

/// <summary>What descriptions are written from.</summary>
internal static class Told
{
    public static DescriptionInput Of(string typeName, PatternType type = PatternType.Service, string? subtype = null, params string[] methods) => new()
    {
        Type = Unit.Type("T:Shop." + typeName, typeName) with { Members = [.. methods.Select(Method)] }, Name = typeName, PatternType = type, Subtype = subtype,
    };

    public static DescriptionInput Handler(string message, string subtype = "request") => Of(message + "Handler", PatternType.Handler, subtype, "Handle") with
    {
        Handles = [new HandlesFact { Symbol = "T:H", Message = "T:" + message, MessageName = message, Framework = "MediatR" }],
    };

    public static DescriptionInput Given(this DescriptionInput input, params string[] types) => input with
    {
        Type = input.Type with
        {
            Dependencies = [.. types.Select(type => new DependencyFact { Name = type, Type = type, Symbol = "T:Shop." + type.Split('<')[0] })]
        },
    };

    public static DescriptionInput Is(this DescriptionInput input, string name, string relation = "interface") => input with
    {
        Implements = [.. input.Implements, new ImplementsFact { Symbol = input.Type.Symbol, Target = "T:Shop." + name, Name = name, Relation = relation }],
    };

    public static MemberFact Method(string name) => new() { Name = name, Accessibility = "public" };

    public static EffectFact Effect(string category, string symbol) => new() { Category = category, Symbol = symbol };

    public static ReachedEffect Reached(string category, string symbol, string through) => new(Effect(category, symbol), through);

    public static CalledMember Called(string owner, string method, bool isInterface = true, string parameter = "") =>
        new(
            owner,
            Method(method) with
            {
                Parameters = parameter.Length == 0 ? [] : [parameter],
                ParameterNames = parameter.Length == 0 ? [] : [char.ToLowerInvariant(parameter[0]) + parameter.Substring(1)]
            },
            isInterface);
}
