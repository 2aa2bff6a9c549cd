using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Content;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Things in a body that rules ask about.</summary>
internal static class RemarkObserver
{
    private const int LongestDetail = 80;
    private const int ShortestSecret = 8;

    private static readonly HashSet<string> Topics = new(StringComparer.Ordinal) { "topic", "topicName", "queue", "queueName", "exchange", "routingKey" };

    public static void Observe(IOperation operation, BodyFacts facts, Body body)
    {
        if (Text(operation) is { Length: > 0 } whole && SqlStatement.Of(whole) is { Length: > 0 } statement)
            Add(RemarkNames.Statement, statement, operation.Syntax, facts, body);
        if (HeaderSetting.Of(operation) is { Length: > 0 } header)
            Add(RemarkNames.Header, Cut(header), operation.Syntax, facts, body);
        if (LoopWait.Of(operation) is { Length: > 0 } wait)
            Add(RemarkNames.Wait, wait, operation.Syntax, facts, body);
        switch (operation)
        {
            case ICatchClauseOperation clause:
                Catch(clause, facts, body);
                break;
            case IThrowOperation { Exception: { } exception }:
                Throw(exception, facts, body);
                break;
            case IPropertyReferenceOperation { Property: { Name: "Result", ContainingType.Name: "Task" or "ValueTask" } }:
                Add(RemarkNames.BlockingWait, Cut(operation.Syntax.ToString()), operation.Syntax, facts, body);
                break;
            case IInvocationOperation call when IsBlocking(call.TargetMethod):
                Add(RemarkNames.BlockingWait, Cut(operation.Syntax.ToString()), operation.Syntax, facts, body);
                break;
            case ILiteralOperation { ConstantValue.Value: string text }:
                Literal(text, operation.Syntax, facts, body);
                break;
            case IArgumentOperation { Parameter.Name: { } parameter, Value: { ConstantValue.Value: string topic } value } when Topics.Contains(parameter)
                && topic.Length > 0
                && value is ILiteralOperation:
                Add(RemarkNames.HardCodedTopic, SecretText.LooksSecret(topic) ? "" : Cut(topic), value.Syntax, facts, body);
                break;
        }
    }

    // Pieces that the compiler puts together are one text.
    private static string Text(IOperation operation)
    {
        if (!IsText(operation) || operation.Parent is IInterpolatedStringTextOperation or IBinaryOperation { ConstantValue.HasValue: true })
            return "";
        if (operation.ConstantValue is { HasValue: true, Value: string text })
            return text;
        return operation is IInterpolatedStringOperation { Parts.Length: > 0 } interpolated && SqlStatement.Begins(Piece(interpolated.Parts[0]))
            ? string.Concat(interpolated.Parts.Select(Piece))
            : "";
    }

    // Most literals and comparisons are of another type, which is cheaper to ask for than their value.
    private static bool IsText(IOperation operation) =>
        operation is IInterpolatedStringOperation
            || (operation is ILiteralOperation or IBinaryOperation && operation.Type?.SpecialType == SpecialType.System_String);

    private static string Piece(IInterpolatedStringContentOperation part) => part switch
    {
        IInterpolatedStringTextOperation { Text.ConstantValue.Value: string text } => text,
        IInterpolationOperation { Expression.ConstantValue.Value: string text } => text,
        _ => "?",
    };

    private static void Literal(string text, SyntaxNode at, BodyFacts facts, Body body)
    {
        if (text.Length >= ShortestSecret && SecretText.HoldsSecret(text))
            Add(RemarkNames.Secret, "", at, facts, body);
        else if (Endpoints.IsHardCoded(text))
            Add(RemarkNames.HardCodedEndpoint, Cut(text), at, facts, body);
    }

    private static bool IsBlocking(IMethodSymbol method) => method.ContainingType?.Name switch
    {
        "Task" => method.Name is "Wait" or "WaitAll" or "WaitAny",
        "TaskAwaiter" or "ValueTaskAwaiter" or "ConfiguredTaskAwaiter" or "ConfiguredValueTaskAwaiter" => method.Name == "GetResult",
        _ => false,
    };

    private static void Catch(ICatchClauseOperation clause, BodyFacts facts, Body body)
    {
        if (clause.Syntax is not CatchClauseSyntax syntax)
            return;
        var caught = syntax.Declaration?.Type.ToString() ?? "";
        if (syntax.Block.Statements.Count == 0)
            Add(RemarkNames.EmptyCatch, caught, syntax, facts, body);
        if (syntax.Filter is null && IsBroad(clause) && !Throws(syntax.Block))
            Add(RemarkNames.BroadCatch, caught, syntax, facts, body);
    }

    private static bool IsBroad(ICatchClauseOperation clause) =>
        clause.ExceptionType is null or { SpecialType: SpecialType.System_Object }
        || (clause.ExceptionType is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });

    private static bool Throws(SyntaxNode block) =>
        block.DescendantNodes(static node => node is not AnonymousFunctionExpressionSyntax and not LocalFunctionStatementSyntax)
            .Any(static node => node is ThrowStatementSyntax or ThrowExpressionSyntax);

    private static void Throw(IOperation exception, BodyFacts facts, Body body)
    {
        var created = Receivers.Unwrap(exception);
        if (created.Syntax is not BaseObjectCreationExpressionSyntax || created.Type is not { } type)
            return;
        Add(RemarkNames.Throw, type.Name, created.Syntax, facts, body);
        if (type.Name == "NotImplementedException")
            Add(RemarkNames.NotImplemented, body.Scope.Names.Member(body.Owner), created.Syntax, facts, body);
    }

    private static string Cut(string text)
    {
        var line = string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestDetail ? line : line.Substring(0, LongestDetail) + "…";
    }

    private static void Add(string name, string detail, SyntaxNode at, BodyFacts facts, Body body) => facts.Remarks.Add((at.SpanStart, new RemarkFact
    {
        Name = name,
        Detail = detail,
        Line = body.Scope.Places.Line(at.SyntaxTree, at.SpanStart),
    }));
}
