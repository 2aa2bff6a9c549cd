using PatternAnalyzers.Extractors.Contracts;

namespace PatternAnalyzers.Extractors.Tests.Contracts;

public sealed class YamlReaderTests
{
    public static TheoryData<string> Documents => new(
        """
        # SPDX-License-Identifier: MIT
        ---
        name: "node_price_compute"
        node_type: COMPUTE_GENERIC   # the kind
        contract_version: { major: 1, minor: 0, patch: 0 }
        node_version:
          major: 0
          minor: 1
          patch: 0
        description: >
          Prices an order. Takes lines and a customer,
          gives totals.

          Pure: no I/O
            - not even this

          at all.
        input_model:
          name: 'ModelPriceInput'
          module: "shop.pricing"
        tags: [pricing, "pure code", 'it''s', ]
        dependencies: []
        metadata: {}
        handler_routing:
          routing_strategy: "operation_match"
          handlers:
            - operation: "price.calculate"
              handler:
                name: HandlerPrice
              retries: 3
            -
              operation: price.explain
        capabilities:
        - name: price.calculate
        - price.explain
        - - nested
          - list
        empty:
        last: "a \"quoted\" \u00e9\n\tline"
        """,
        "name: a\nnotes: |\n  one\n    two\n\n  three\nkept: |+\n  x\n\nstripped: >-\n  folded\n  line\nnode_type: effect\n",
        "name: a\ndescription: plain text that\n  goes on here\n\n  and after a blank line\nnode_type: effect\n",
        "name: \"folded\n  over lines\n\n  twice \\\n  joined\"\nsingle: 'also\n  folded'\nnode_type: effect\n",
        "topics:\n  - a.b:c\n  - \"x: y\"\n  - http://example.org/x#frag\n  - -1\n  - \"- dash\"\nkeys with spaces: v\n\"quoted key\": w\n? ".Replace("? ", ""),
        "list: [\n  a, # first\n  {b: c, d},\n  [e, f],\n  plain words\n]\nmap: {\n  x: 1,\n  y: \"two\"\n}\n",
        "deep:\n    four:\n        eight:\n            - twelve:\n                  more: x\nback: y\n",
        "a: |2\n    indented\n  less\nb: >\n  one\n\n\n  two\n   deep\n  three\n",
        "a: 1\r\nb:\r\n  - x\r\n  - y\r\nc: |\r\n  text\r\n",
        "- just\n- a list\n",
        "plain\n",
        "a:    \n  b: c   \nd: ~\n...\n");

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_ReadsAsYamlDotNetReadsIt(string text)
    {
        text = text.ReplaceLineEndings(text.Contains('\r') ? "\r\n" : "\n");

        Yaml.Ours(text).ShouldBe(Yaml.Theirs(text));
    }

    [Theory]
    [InlineData("a: 1\n\tb: 2\n", 2)]
    [InlineData("a: &anchor 1\n", 1)]
    [InlineData("a: 1\nb: *anchor\n", 2)]
    [InlineData("a: !tag 1\n", 1)]
    [InlineData("%YAML 1.2\n---\na: 1\n", 1)]
    [InlineData("a: 1\n---\nb: 2\n", 2)]
    [InlineData("a: 1\na: 2\n", 2)]
    [InlineData("a: 1\n  b: 2\n", 2)]
    [InlineData("a: b: c\n", 1)]
    [InlineData("a:\n  - x\n y: z\n", 3)]
    [InlineData("a: [1, 2\nb: 3\n", 1)]
    [InlineData("a: \"never closed\nb: 3\n", 1)]
    [InlineData("a: \"x\" y\n", 1)]
    [InlineData("a: \"\\q\"\n", 1)]
    [InlineData("a: [1] 2\n", 1)]
    [InlineData("a: {b: 1, b: 2}\n", 1)]
    [InlineData("? a\n: b\n", 1)]
    [InlineData("a: 1\njust text\n", 2)]
    [InlineData("a: |x\n  b\n", 1)]
    [InlineData("a: @b\n", 1)]
    [InlineData("a: [*b]\n", 1)]
    [InlineData("a: ]\n", 1)]
    public void ForeignYaml_IsAProblemAtItsLine(string text, int line)
    {
        var (root, problem) = YamlReader.Read(text);

        root.ShouldBeNull();
        problem.ShouldNotBeNull().Line.ShouldBe(line);
        problem.ToString().ShouldStartWith($"unreadable: line {line}: ");
    }

    [Fact]
    public void EndlessNesting_IsAProblemAndNoOverflow()
    {
        var blocks = string.Concat(Enumerable.Range(0, 5000).Select(depth => new string(' ', depth) + "k:\n"));
        var items = string.Concat(Enumerable.Repeat("- ", 100_000)) + "x\n";
        var brackets = "a: " + new string('[', 100_000) + "\n";

        YamlReader.Read(blocks).Problem!.Message.ShouldBe("nested too deeply");
        YamlReader.Read(items).Problem!.Message.ShouldBe("nested too deeply");
        YamlReader.Read(brackets).Problem!.Message.ShouldBe("nested too deeply");
    }

    [Fact]
    public void AnyPrefixOfADocument_IsReadOrRefused()
    {
        var text = Documents.First().Data;
        for (var length = 0; length <= text.Length; length++)
        {
            var (root, problem) = YamlReader.Read(text[..length]);
            (root is null).ShouldBe(problem is not null, $"at {length}");
        }
    }
}
