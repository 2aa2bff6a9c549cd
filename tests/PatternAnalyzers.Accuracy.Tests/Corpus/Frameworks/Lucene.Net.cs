#nullable enable
namespace Lucene.Net.Documents
{
    public enum FieldStore { YES, NO }
    public class Field { public enum Store { YES, NO } }
    public sealed class TextField : Field { public TextField(string name, string value, Field.Store store) { } }
    public sealed class StringField : Field { public StringField(string name, string value, Field.Store store) { } }
    public sealed class Document { public void Add(Field field) => throw null!; public string Get(string name) => throw null!; }
}
namespace Lucene.Net.Index
{
    public class Term { public Term(string fld, string text) { } }
    public class IndexWriter : IDisposable
    {
        public virtual void AddDocument(Lucene.Net.Documents.Document doc) => throw null!;
        public virtual void UpdateDocument(Term term, Lucene.Net.Documents.Document doc) => throw null!;
        public virtual void DeleteDocuments(Term term) => throw null!;
        public void Commit() => throw null!;
        public void Dispose() => throw null!;
    }
}
namespace Lucene.Net.Search
{
    public abstract class Query { }
    public class TermQuery : Query { public TermQuery(Lucene.Net.Index.Term t) { } }
    public class PrefixQuery : Query { public PrefixQuery(Lucene.Net.Index.Term prefix) { } }
    public class ScoreDoc { public float Score { get; set; } public int Doc { get; set; } }
    public class TopDocs { public int TotalHits { get; set; } public ScoreDoc[] ScoreDocs { get; set; } = []; }
    public class IndexSearcher { public virtual TopDocs Search(Query query, int n) => throw null!; public virtual Lucene.Net.Documents.Document Doc(int docID) => throw null!; }
    public class SearcherManager { public IndexSearcher Acquire() => throw null!; public void Release(IndexSearcher reference) => throw null!; public bool MaybeRefresh() => throw null!; }
}
