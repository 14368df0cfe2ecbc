/** Moves style sheets to where their tag is made: what is alike stands together, and is packed better. */
export const stylesTogether = () => ({
  name: 'styles-together',
  renderChunk(code) {
    const program = this.parse(code).body;
    const body = program[0].expression?.callee?.body.body ?? program; // a classic script is one function
    const only = ({ declarations }) => (declarations?.length === 1 ? declarations[0] : {});
    // Nothing else that is tagged stands at the top of a module.
    const sheets = body.filter(statement => only(statement).init?.type === 'TaggedTemplateExpression');
    if (!sheets.length) return null;
    const tags = new Set(sheets.map(sheet => only(sheet).init.tag.name));
    const made = body.find(statement => tags.has(only(statement).id?.name));
    if (tags.size !== 1 || !made) this.error(`The tag for style sheets is not found among ${[...tags]}`);
    let rest = code;
    for (const { start, end } of [...sheets].reverse()) rest = rest.slice(0, start) + rest.slice(end);
    const moved = sheets.map(({ start, end }) => code.slice(start, end)).join('');
    return { code: rest.slice(0, made.end) + moved + rest.slice(made.end), map: null };
  },
});
