using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Functions of AWS Lambda: a public method that takes the ILambdaContext, told apart by the event before it.</summary>
internal sealed class LambdaExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind != TypeKind.Class)
            return;
        foreach (var method in Methods.Declared(question))
        {
            if (method.DeclaredAccessibility != Accessibility.Public || !TakesContext(method))
                continue;
            question.Add(Signals.Convention, method.Name + " takes an ILambdaContext", Subtype(method.Parameters[0].Type.Name), Methods.Place(method));
            return;
        }
    }

    private static bool TakesContext(IMethodSymbol method) =>
        method.Parameters.Length is > 0 and <= 3 && method.Parameters[method.Parameters.Length - 1].Type is { Name: "ILambdaContext" };

    private static string Subtype(string input)
    {
        if (input.StartsWith("APIGateway", StringComparison.Ordinal) || input.StartsWith("ApplicationLoadBalancer", StringComparison.Ordinal))
            return Supports.HttpEndpoint;
        if (input is "ScheduledEvent" or "CloudWatchEvent" or "EventBridgeEvent" or "S3Event" or "DynamoDBEvent")
            return input == "ScheduledEvent" ? Supports.Background : Supports.Event;
        return input.StartsWith("SQS", StringComparison.Ordinal)
            || input.StartsWith("SNS", StringComparison.Ordinal)
            || input.StartsWith("Kinesis", StringComparison.Ordinal)
            || input.StartsWith("Kafka", StringComparison.Ordinal)
            ? Supports.Message
            : Supports.Request;
    }
}
