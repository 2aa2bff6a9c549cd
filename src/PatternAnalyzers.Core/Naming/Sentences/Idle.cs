using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Tells types that answer and do nothing: handlers that somebody meant to fill in.</summary>
internal static class Idle
{
    private static readonly string[] Doings =
    [
        ShapeNames.Invocations, ShapeNames.Creations, ShapeNames.StateWrites, ShapeNames.Arithmetic, ShapeNames.DelegateCalls, ShapeNames.Loops
    ];

    private static readonly string[] Bodiless = ["abstract", "extern", "partial"];

    // A name over two lines and two braces.
    private const int Short = 4;

    /// <summary>True when each method for a message, else each public one, has a body of one statement in which nothing is called, made or written.</summary>
    public static bool Is(DescriptionInput input)
    {
        var messages = new HashSet<string>(input.Handles.Select(handled => handled.MessageName), StringComparer.Ordinal);
        var methods = input.Type.Members
            .Where(member => member is { Kind: "method", Accessibility: "public", Parameters.Count: > 0 } && messages.Contains(member.Parameters[0]))
            .ToList();
        if (methods.Count == 0)
            methods = [.. input.Type.Members.Where(member => member.Kind == "method"
                && (member.Accessibility == "public" || (member.Modifiers.Contains("override") && member.Accessibility != "private")))];
        // Who answers yes or with a part of what it is given does that.
        return methods.Count > 0
            && methods.TrueForAll(method => DoesNothing(method, 1)
                && (input.Handles.Count > 0 || IsNull(input.Type.Name) || method.Returns is "void" or "Task" or "ValueTask"));
    }

    /// <summary>True for the name of what stands where there is nothing.</summary>
    public static bool IsNull(string typeName) =>
        Written.Split(Role.Simple(typeName)) is { Count: > 1 } words && (words[0] is "null" or "noop" or "empty" || (words[0] is "no" && words[1] is "op"));

    /// <summary>True for a type that touches nothing and asks nobody: whatever its methods are called, it does not do that.</summary>
    public static bool LeavesAsIs(DescriptionInput input) =>
        input.Effects.Count == 0 && input.Called.All(call => !call.IsInterface) && input.Type.Dependencies.Count == 0;

    /// <summary>True for a method that is there because it must be: its body is empty.</summary>
    public static bool IsEmpty(MemberFact method) =>
        method.Lines <= Short && method.Returns is "void" or "Task" or "ValueTask" && !Bodiless.Any(method.Modifiers.Contains) && DoesNothing(method, 0);

    private static bool DoesNothing(MemberFact method, int statements) =>
        method.Lines > 0
            && CodeShape.Of(method, ShapeNames.Statements) <= statements
            && method.Calls.Count + method.Effects.Count + method.Remarks.Count == 0
            && Doings.All(name => CodeShape.Of(method, name) == 0);
}
