using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Reads off an operation which header of an HTTP message it sets.</summary>
internal static class HeaderSetting
{
    /// <summary><c>request Authorization</c>, <c>response X-Frame-Options</c>; empty for an operation that sets none.</summary>
    public static string Of(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "Add" or "Append" or "Set" or "TryAdd" or "TryAddWithoutValidation" } call =>
            Receivers.Operation(call) is { } receiver ? Header(receiver, Name(call.Arguments)) : "",
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } receiver } target } =>
            Header(receiver, target.Arguments.Length > 0 ? Name(target.Arguments) : target.Property.Name),
        _ => "",
    };

    private static string Header(IOperation receiver, string name)
    {
        if (name.Length == 0
            || Receivers.Unwrap(receiver) is not IPropertyReferenceOperation { Property.Name: "Headers" or "DefaultRequestHeaders", Instance: { } message } headers)
        {
            return "";
        }

        var owner = headers.Property.Name == "Headers" ? Receivers.Unwrap(message).Type?.Name ?? "" : "Request";
        var isRequest = owner.IndexOf("Request", StringComparison.Ordinal) >= 0;
        return isRequest || owner.IndexOf("Response", StringComparison.Ordinal) >= 0 ? (isRequest ? "request " : "response ") + name : "";
    }

    // The first text: behind the receiver for an extension method.
    private static string Name(IEnumerable<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Value.ConstantValue is { HasValue: true, Value: string { Length: > 0 } text })
                return text.IndexOf(' ') < 0 ? text : "";
            if (argument.Value.Type?.SpecialType == SpecialType.System_String)
                return "";
        }

        return "";
    }
}
