using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Extractors.Hosting;

namespace PatternAnalyzers.Extractors.Complexity;

/// <summary>Cognitive complexity of one member (Campbell, SonarSource, v1.5), counted as S3776 counts it, and the statements it is made of.</summary>
internal sealed class CognitiveWalker : CSharpSyntaxWalker
{
    // A compiler's stack is finite and a walker's frame is not small; deeper code gets a lower bound.
    private const int Deepest = 400;

    private readonly HashSet<SyntaxNode> counted = [];
    private MethodDeclarationSyntax? method;
    private bool isRecursive;
    private int depth;
    private int nesting;

    public int Complexity { get; private set; }

    public int Statements { get; private set; }

    public bool TooDeep { get; private set; }

    public void Measure(SyntaxNode declaration)
    {
        method = declaration as MethodDeclarationSyntax;
        Visit(declaration);
        if (isRecursive)
            Complexity++;
        isRecursive = false;
    }

    [MethodImpl(Tiering.Skipped)]
    public override void Visit(SyntaxNode? node)
    {
        if (depth >= Deepest)
        {
            TooDeep = true;
            return;
        }

        if (node is StatementSyntax and not BlockSyntax and not LocalFunctionStatementSyntax or ArrowExpressionClauseSyntax)
            Statements++;
        depth++;
        base.Visit(node);
        depth--;
    }

    public override void VisitIfStatement(IfStatementSyntax node)
    {
        if (node.Parent is ElseClauseSyntax)
        {
            base.VisitIfStatement(node);
            return;
        }

        Structure();
        Nested(node, base.VisitIfStatement);
    }

    public override void VisitElseClause(ElseClauseSyntax node)
    {
        Complexity++;
        base.VisitElseClause(node);
    }

    public override void VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        Structure();
        Nested(node, base.VisitConditionalExpression);
    }

    public override void VisitSwitchStatement(SwitchStatementSyntax node)
    {
        Structure();
        Nested(node, base.VisitSwitchStatement);
    }

    public override void VisitSwitchExpression(SwitchExpressionSyntax node)
    {
        Structure();
        Nested(node, base.VisitSwitchExpression);
    }

    public override void VisitForStatement(ForStatementSyntax node)
    {
        Structure();
        Nested(node, base.VisitForStatement);
    }

    public override void VisitForEachStatement(ForEachStatementSyntax node)
    {
        Structure();
        Nested(node, base.VisitForEachStatement);
    }

    public override void VisitWhileStatement(WhileStatementSyntax node)
    {
        Structure();
        Nested(node, base.VisitWhileStatement);
    }

    public override void VisitDoStatement(DoStatementSyntax node)
    {
        Structure();
        Nested(node, base.VisitDoStatement);
    }

    public override void VisitCatchClause(CatchClauseSyntax node)
    {
        Structure();
        Nested(node, base.VisitCatchClause);
    }

    public override void VisitGotoStatement(GotoStatementSyntax node)
    {
        Structure();
        base.VisitGotoStatement(node);
    }

    public override void VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) => Nested(node, base.VisitSimpleLambdaExpression);

    public override void VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) => Nested(node, base.VisitParenthesizedLambdaExpression);

    public override void VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        // A static local function is judged on its own there.
        if (!node.Modifiers.Any(SyntaxKind.StaticKeyword))
            Nested(node, base.VisitLocalFunctionStatement);
    }

    public override void VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (method is not null && node.Expression is IdentifierNameSyntax name
            && name.Identifier.ValueText == method.Identifier.ValueText
            && node.ArgumentList.Arguments.Count == method.ParameterList.Parameters.Count)
        {
            isRecursive = true;
        }

        base.VisitInvocationExpression(node);
    }

    // Chains of operators lean to the left: their length must not become depth.
    public override void VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var spine = new Stack<BinaryExpressionSyntax>();
        ExpressionSyntax left = node;
        while (left is BinaryExpressionSyntax binary)
        {
            spine.Push(binary);
            left = binary.Left;
        }

        Visit(left);
        while (spine.Count > 0)
        {
            var binary = spine.Pop();
            if (binary.RawKind is (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression)
                Sequence(binary, Unparenthesized(binary.Left), Unparenthesized(binary.Right));
            Visit(binary.Right);
        }
    }

    public override void VisitBinaryPattern(BinaryPatternSyntax node)
    {
        var spine = new Stack<BinaryPatternSyntax>();
        PatternSyntax left = node;
        while (left is BinaryPatternSyntax binary)
        {
            spine.Push(binary);
            left = binary.Left;
        }

        Visit(left);
        while (spine.Count > 0)
        {
            var binary = spine.Pop();
            Sequence(binary, Unparenthesized(binary.Left), Unparenthesized(binary.Right));
            Visit(binary.Right);
        }
    }

    private void Structure() => Complexity += 1 + nesting;

    private void Nested<TNode>(TNode node, Action<TNode> visit)
    {
        nesting++;
        visit(node);
        nesting--;
    }

    // A run of like operators counts once, where it starts.
    private void Sequence(SyntaxNode node, SyntaxNode left, SyntaxNode right)
    {
        if (!counted.Contains(node) && left.RawKind != node.RawKind)
            Complexity++;
        if (!counted.Contains(node) && right.RawKind == node.RawKind)
            counted.Add(right);
    }

    private static SyntaxNode Unparenthesized(SyntaxNode node)
    {
        while (true)
        {
            switch (node)
            {
                case ParenthesizedExpressionSyntax expression:
                    node = expression.Expression;
                    break;
                case ParenthesizedPatternSyntax pattern:
                    node = pattern.Pattern;
                    break;
                default:
                    return node;
            }
        }
    }
}
