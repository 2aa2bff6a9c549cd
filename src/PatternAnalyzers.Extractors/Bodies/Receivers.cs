using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>What a call is made on.</summary>
internal static class Receivers
{
    /// <summary>Type of the receiver, of the first argument for an extension method, as it was before any conversion.</summary>
    public static ITypeSymbol? Of(IInvocationOperation call) => Operation(call) is { } receiver ? Unwrap(receiver).Type : null;

    public static IOperation? Operation(IInvocationOperation call)
    {
        if (call.Instance is not null)
            return call.Instance;
        return call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null;
    }

    public static IOperation Unwrap(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion when conversion.IsImplicit:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                case IConditionalAccessInstanceOperation instance when Accessed(instance) is { } accessed:
                    operation = accessed;
                    break;
                default:
                    return operation;
            }
        }
    }

    // In a?.B() the instance of B is a placeholder for a.
    private static IOperation? Accessed(IConditionalAccessInstanceOperation instance)
    {
        IOperation inner = instance;
        for (var outer = instance.Parent; outer is not null; inner = outer, outer = outer.Parent)
        {
            if (outer is IConditionalAccessOperation access && access.WhenNotNull == inner)
                return access.Operation;
        }

        return null;
    }
}
