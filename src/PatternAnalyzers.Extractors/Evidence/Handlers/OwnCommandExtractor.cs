using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Commands of a command line that the solution reads itself: an interface or abstract base of its own whose method takes the arguments and gives the exit code, or that goes by a name in the line.</summary>
internal sealed class OwnCommandExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question) =>
        OwnContracts.AddFirst(question, Supports.CommandLine, static ancestor => IsNamed(ancestor.Name) && (Runs(ancestor) || IsCalledByName(ancestor)));

    // Hooks and plug-ins take arguments and give exit codes as well.
    private static bool IsNamed(string name) =>
        name.EndsWith("Command", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("Verb", StringComparison.Ordinal)
            || name.EndsWith("CommandBase", StringComparison.Ordinal);

    private static bool Runs(INamedTypeSymbol ancestor)
    {
        foreach (var method in Methods.Declared(ancestor))
        {
            if (method.IsAbstract && GivesExitCode(method) && method.Parameters.Length > 0 && IsArguments(method.Parameters[0]))
                return true;
        }

        return false;
    }

    // It says what it is called in the line and is handed the rest of it.
    private static bool IsCalledByName(INamedTypeSymbol ancestor)
    {
        var named = false;
        var handed = 0;
        foreach (var member in ancestor.GetMembers())
        {
            named |= member is IPropertySymbol { Type.SpecialType: SpecialType.System_String, IsAbstract: true };
            handed += member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsAbstract: true, Parameters.Length: > 0 } ? 1 : 0;
        }

        return named && handed == 1;
    }

    private static bool GivesExitCode(IMethodSymbol method) =>
        method.ReturnType.SpecialType == SpecialType.System_Int32
        || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } task
            && task.TypeArguments[0].SpecialType == SpecialType.System_Int32;

    private static bool IsArguments(IParameterSymbol parameter) => IsTexts(parameter.Type);

    private static bool IsTexts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType.SpecialType == SpecialType.System_String,
        INamedTypeSymbol { Arity: 1 } list => list.TypeArguments[0].SpecialType == SpecialType.System_String,
        _ => false,
    };
}
