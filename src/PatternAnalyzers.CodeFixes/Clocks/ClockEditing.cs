using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace PatternAnalyzers.CodeFixes.Clocks;

/// <summary>Writes injections into a document.</summary>
internal static class ClockEditing
{
    public static async Task<Document> ApplyAsync(Document document, IReadOnlyList<ClockInjection> injections, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        foreach (var injection in injections)
        {
            foreach (var read in injection.Reads)
                editor.ReplaceNode(read.Syntax, SyntaxFactory.ParseExpression(injection.Source.Name + "." + read.Question).WithTriviaFrom(read.Syntax));
            if (injection.Source.Constructor is { } constructor)
                editor.ReplaceNode(constructor, (current, generator) => Fill((ConstructorDeclarationSyntax)current, injection.Source, generator));
        }

        // Whole classes last, so that the replacements inside them are kept.
        foreach (var injection in injections)
            editor.ReplaceNode(injection.Type, (current, generator) => Hold((ClassDeclarationSyntax)current, injection.Source, generator));
        return editor.GetChangedDocument();
    }

    private static ClassDeclarationSyntax Hold(ClassDeclarationSyntax type, ClockSource source, SyntaxGenerator generator) => source.Holder switch
    {
        ClockHolder.NewPrimaryParameter => ParameterDocumentation.Add(type.WithParameterList(With(type.ParameterList!, source, generator))),
        ClockHolder.NewPrimaryConstructor => WithPrimaryConstructor(type, source, generator),
        ClockHolder.NewField => WithField(type, source, generator),
        ClockHolder.NewConstructor => WithField(WithConstructor(type, source, generator), source, generator),
        _ => type,
    };

    private static ParameterListSyntax With(ParameterListSyntax list, ClockSource source, SyntaxGenerator generator)
    {
        var before = list.Parameters.TakeWhile(static parameter => parameter.Default is null && !parameter.Modifiers.Any(SyntaxKind.ParamsKeyword)).Count();
        return list.WithParameters(list.Parameters.Insert(before, Parameter(source, generator))).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static ParameterSyntax Parameter(ClockSource source, SyntaxGenerator generator) =>
        (ParameterSyntax)generator.ParameterDeclaration(ClockSource.Parameter, generator.TypeExpression(source.Provider));

    private static ClassDeclarationSyntax WithPrimaryConstructor(ClassDeclarationSyntax type, ClockSource source, SyntaxGenerator generator)
    {
        var list = SyntaxFactory.ParameterList(SyntaxFactory.SingletonSeparatedList(Parameter(source, generator)));
        if (type.TypeParameterList is { } parameters)
        {
            return type.WithTypeParameterList(parameters.WithoutTrailingTrivia())
                .WithParameterList(list.WithTrailingTrivia(parameters.GetTrailingTrivia()));
        }

        return type.WithIdentifier(type.Identifier.WithTrailingTrivia()).WithParameterList(list.WithTrailingTrivia(type.Identifier.TrailingTrivia));
    }

    private static ConstructorDeclarationSyntax Fill(ConstructorDeclarationSyntax constructor, ClockSource source, SyntaxGenerator generator) =>
        ParameterDocumentation.Add(constructor.WithParameterList(With(constructor.ParameterList, source, generator))
            .WithBody(constructor.Body!.WithStatements(constructor.Body.Statements.Insert(0, Assignment(source)))));

    private static StatementSyntax Assignment(ClockSource source) =>
        SyntaxFactory.ParseStatement((source.Name == ClockSource.Parameter ? "this." : "") + source.Name + " = " + ClockSource.Parameter + ";")
            .WithTrailingTrivia(SyntaxFactory.ElasticEndOfLine("\n"))
            .WithAdditionalAnnotations(Formatter.Annotation);

    private static ClassDeclarationSyntax WithField(ClassDeclarationSyntax type, ClockSource source, SyntaxGenerator generator)
    {
        var field = generator.FieldDeclaration(source.Name, generator.TypeExpression(source.Provider), Accessibility.Private, DeclarationModifiers.ReadOnly);
        return (ClassDeclarationSyntax)generator.InsertMembers(type, type.Members.TakeWhile(static member => member is FieldDeclarationSyntax).Count(), field);
    }

    private static ClassDeclarationSyntax WithConstructor(ClassDeclarationSyntax type, ClockSource source, SyntaxGenerator generator)
    {
        var constructor = generator.ConstructorDeclaration(
            type.Identifier.ValueText,
            [Parameter(source, generator)],
            Accessibility.Public,
            statements: [Assignment(source)]);
        return (ClassDeclarationSyntax)generator.InsertMembers(
            type,
            type.Members.TakeWhile(static member => member is FieldDeclarationSyntax).Count(),
            constructor);
    }
}
